# shellcheck shell=bash
# The way from a checkout to something that can run, common to the commands that work on the database.

# make_ready PART...: checks the machine, builds the named parts (api, web) and connects the database.
make_ready() {
  local part
  prepare_state
  require_dotnet
  require_node
  [[ -n ${DATABASE_URL:-} ]] || require_postgres
  on_exit stop_everything
  export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
  for part in "$@"; do
    with_lock build "build_$part"
  done
  connect_database
}

stop_everything() {
  local was_running="$CHILD"
  end_child 30
  release_private_cluster || true
  [[ -z $was_running ]] || say "Stopped."
}

# run_database_command NAME: shows what the API's command reports.
run_database_command() {
  run_api - "$1" || fail "./netos $1 failed; its messages are above."
}
