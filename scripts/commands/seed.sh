# shellcheck shell=bash
# ./netos seed

seed_usage() {
  cat <<'TEXT'
./netos seed

Brings the database (DATABASE_URL, or the private one) to the newest schema and loads the sample data: carriers,
endpoints, circuits, contracts and their history. Running it again changes nothing.
TEXT
}

command_seed() {
  take_no_options seed seed_usage "$@"
  make_ready api
  run_database_command migrate
  run_database_command seed
}
