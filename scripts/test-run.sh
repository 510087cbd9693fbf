# shellcheck shell=bash
# Running one suite or check at a time: its log, its time, its numbers.

PASSED=0 FAILED=0 SKIPPED=0 FINISHED=no

start_test_run() {
  exec 7>"$STATE/locks/test"
  flock -n 7 || fail "Another ./netos test runs in this checkout; wait for its end."
  LOGS="$STATE/logs/test"
  rm -rf "$LOGS"
  mkdir -p "$LOGS"
  STARTED=$SECONDS
  say "Running all suites; full logs in $(relative "$LOGS")."
}

log_of() { printf '%s/%s.log' "$LOGS" "${1//[^A-Za-z0-9.]/-}"; }

# check NAME COMMAND...: counts as one, passed when the command succeeds. Sets LAST_WORKED.
check() {
  local name="$1" begun=$SECONDS log
  log="$(log_of "$1")"
  shift
  if run_child "$log" "$@"; then
    LAST_WORKED=yes
    PASSED=$((PASSED + 1))
    report "$name" "ok" "$begun"
  else
    LAST_WORKED=no
    count_failure "$name" "$begun" "$log"
  fi
}

# suite NAME KIND RESULT_FILE COMMAND...: takes its numbers from the file the runner wrote (KIND: trx, vitest, node-test).
suite() {
  local name="$1" kind="$2" results="$3" begun=$SECONDS log numbers code=0
  log="$(log_of "$1")"
  shift 3
  run_child "$log" "$@" || code=$?
  if ! numbers="$(node "$ROOT/scripts/results.mjs" "$kind" "$results" 2>>"$log")"; then
    count_failure "$name (no results)" "$begun" "$log"
    return 0
  fi
  local passed failed skipped
  read -r passed failed skipped <<<"$numbers"
  # A runner may fail without a failed test: nothing was found, a file did not load, it crashed at the end.
  if ((failed == 0)) && ((code != 0 || passed == 0)); then
    failed=1
    numbers+=$'\n'"    the runner ended with code $code after $passed passed tests; see $(relative "$log")"
  fi
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed)) SKIPPED=$((SKIPPED + skipped))
  report "$name" "$passed passed$( ((failed == 0)) || printf ', %s FAILED' "$failed")$( ((skipped == 0)) || printf ', %s skipped' "$skipped")" "$begun"
  ((failed == 0)) || tail -n +2 <<<"$numbers"
}

not_run() {
  FAILED=$((FAILED + 1))
  say "  $1: FAILED, not run because $2"
}

count_failure() {
  FAILED=$((FAILED + 1))
  report "$1" "FAILED" "$2"
  tail -n 20 "$3" | sed 's/^/    /'
}

report() { printf '  %-34s %-28s %4s s\n' "$1" "$2" "$((SECONDS - $3))"; }

# The last line of every run, also of one that could not go on.
print_sum() {
  if [[ $FINISHED == no ]]; then
    FAILED=$((FAILED + 1))
    say "The run did not finish, which counts as one failure."
  else
    say "All suites took $((SECONDS - STARTED)) s."
  fi
  say "$PASSED passed, $FAILED failed$( ((SKIPPED == 0)) || printf ', %s skipped' "$SKIPPED")"
}
