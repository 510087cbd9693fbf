# shellcheck shell=bash
# ./netos migrate

migrate_usage() {
  cat <<'TEXT'
./netos migrate

Brings the database (DATABASE_URL, or the private one) to the newest schema. Running it again changes nothing.
TEXT
}

command_migrate() {
  take_no_options migrate migrate_usage "$@"
  make_ready api
  run_database_command migrate
}
