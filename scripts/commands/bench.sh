# shellcheck shell=bash
# ./netos bench

bench_usage() {
  cat <<'TEXT'
./netos bench [OPTIONS]

Measures NetOS beside the same SQL on the bare database and prints both with their ratio. It works in a database of its
own on the private cluster, so nothing of yours is touched. OPTIONS go to bench/run.mjs; --help there lists them:

TEXT
  node "$ROOT/bench/run.mjs" --help
}

command_bench() {
  case "${1:-}" in
    --help | -h) require_node && bench_usage && return 0 ;;
  esac
  unset DATABASE_URL
  make_ready api web
  PATH="$PATH:$(find_postgres)" NETOS_BENCH_ADMIN_URL="$(cluster_url postgres postgres)" NETOS_API_DLL="$API_DLL" NETOS_WEB_ROOT="$WEB_ROOT" \
    run_child - node "$ROOT/bench/run.mjs" "$@"
}
