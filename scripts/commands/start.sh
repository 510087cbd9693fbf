# shellcheck shell=bash
# ./netos start: everything a person needs to work with NetOS, until Ctrl-C.

start_usage() {
  cat <<'TEXT'
./netos start [--port N] [--no-seed]

Builds what changed, starts the database, brings it to the newest schema, loads the sample data into an empty one
and serves the application, the API and its documentation until Ctrl-C.

  --port N     serve on http://localhost:N (default 8000)
  --no-seed    leave an empty database empty

Environment: DATABASE_URL (use this database instead of the private one), ASPNETCORE_ENVIRONMENT (default Development).
TEXT
}

command_start() {
  local port=8000 seed=()
  split_arguments "$@"
  set -- "${ARGUMENTS[@]}"
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --port)
        [[ $# -ge 2 ]] || usage_error "Option --port needs a number." "./netos start --help"
        port="$2"
        shift
        ;;
      --no-seed) seed=(--no-seed) ;;
      --help | -h) start_usage && return 0 ;;
      *) usage_error "./netos start has no option '$1'." "./netos start --help" ;;
    esac
    shift
  done
  require_port "$port"
  port=$((10#$port))
  make_ready api web
  require_poppler --wanted
  migrate_and_seed "${seed[@]}"
  serve "$port"
}

require_port() {
  local port="$1"
  if [[ ! $port =~ ^[0-9]{1,5}$ ]] || ((10#$port < 1 || 10#$port > 65535)); then
    usage_error "'$port' is not a port: a number from 1 to 65535 is needed." "./netos start --help"
  fi
  if [[ $EUID -ne 0 ]] && ((10#$port < $(cat /proc/sys/net/ipv4/ip_unprivileged_port_start 2>/dev/null || echo 1024))); then
    usage_error "Port $port is reserved for the administrator." "./netos start --port 8000"
  fi
  port_answers "$port" || return 0
  ask_http "$port" /healthz
  if [[ $HTTP_STATUS == 200 ]]; then
    usage_error "Port $port is already in use: something, probably another NetOS, answers at http://localhost:$port." "./netos start --port $((port + 1))"
  fi
  usage_error "Port $port is already in use by another program." "./netos start --port $((port + 1))"
}

# One start of the process migrates, and seeds a database that never was.
migrate_and_seed() {
  local log="$STATE/logs/prepare.log"
  run_api "$log" prepare "$@" ||
    fail "Preparing the database failed. The end of $(relative "$log"):" "" "$(tail -n 25 "$log")"
}

serve() {
  local port="$1" log="$STATE/logs/app-$1.log" code=0
  [[ ! -f $log ]] || mv "$log" "$log.1"
  # The application is told to stop even when this script is killed the hard way.
  start_child "$log" env -C "$(dirname "$API_DLL")" NETOS_WEB_ROOT="$WEB_ROOT" NETOS_KEYS="${NETOS_KEYS:-$STATE/keys}" \
    setpriv --pdeathsig TERM dotnet "$API_DLL" --urls "http://127.0.0.1:$port"
  wait_for_answer "$port" "$log"
  say "" "NetOS is ready: http://localhost:$port" "Its API: http://localhost:$port/docs-api   Log: $(relative "$log")   Stop: Ctrl-C"
  while kill -0 "$CHILD" 2>/dev/null; do
    revive_private_cluster
    sleep 3 >/dev/null 2>&1 9>&- &
    wait -n "$CHILD" $! || true
  done
  wait "$CHILD" || code=$?
  report_end "$code" "$log"
}

wait_for_answer() {
  local tries
  for ((tries = 0; tries < 600; tries++)); do
    ask_http "$1" /readyz
    [[ $HTTP_STATUS != 200 ]] || return 0
    kill -0 "$CHILD" 2>/dev/null || report_end 1 "$2"
    sleep 0.1
  done
  fail "NetOS did not get ready within a minute. The end of $(relative "$2"):" "" "$(tail -n 25 "$2")"
}

report_end() {
  fail "NetOS stopped unexpectedly (code $1). The end of $(relative "$2"):" "" "$(tail -n 25 "$2")"
}
