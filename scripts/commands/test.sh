# shellcheck shell=bash
# ./netos test: every suite in turn, each counted; the last line is the sum. A check without numbers of its own
# (a build, a linter) counts as one.

source "$ROOT/scripts/test-run.sh"
source "$ROOT/scripts/test-cluster.sh"

test_usage() {
  cat <<'TEXT'
./netos test

Runs all suites on a throw-away database cluster: the scripts' own, the build with warnings as errors, .NET tests, the
web application's type check, lint, format check, unit tests and build, and the browser tests. The last line reads
"N passed, N failed"; the exit code is 1 when anything failed. Full logs are in .netos/logs/test.
TEXT
}

command_test() {
  take_no_options test test_usage "$@"
  on_exit end_tests
  prepare_state
  require_dotnet
  require_node
  require_postgres
  require_chromium
  require_poppler
  start_test_run
  forget_own_settings
  create_test_cluster
  CHROMIUM="$(find_chromium)"
  export CHROMIUM NETOS_API_DLL="$ROOT/src/NetOS.Api/bin/Release/net10.0/NetOS.Api.dll" NETOS_WEB_ROOT="$ROOT/web/dist"
  # The mail server of the .NET tests is one of the web application's packages.
  building "Web packages (npm ci)" fetch_web_packages
  WEB_WORKED=$LAST_WORKED
  dotnet_suites
  web_suites
  browser_suites
  FINISHED=yes
  ((FAILED == 0))
}

# Nothing may follow the last line, so the database goes first.
end_tests() {
  end_child
  remove_test_cluster
  print_sum
}

# Tests must not find the developer's database or settings.
forget_own_settings() {
  local name
  unset DATABASE_URL
  for name in $(compgen -e); do
    case "$name" in ASPNETCORE_* | NETOS_* | OIDC_* | ENTRA_* | JWT_AUDIENCE | ALLOW_DEV_AUTH | TRUSTED_PROX* | SMTP_* | ADMIN_EMAIL | RENEWAL_REPORT_* | ACTIVITY_DIGEST_* | NEW_USER_EMAIL_ENABLED | DOTNET_ENVIRONMENT) unset "$name" ;; esac
  done
}

# building NAME COMMAND...: a check that writes into the checkout, so a ./netos start beside it waits.
building() { with_lock build check "$@"; }

dotnet_suites() {
  local project
  building "NuGet restore, locked" dotnet restore "$ROOT/NetOS.sln" --locked-mode
  building ".NET build, warnings as errors" dotnet build "$ROOT/NetOS.sln" -c Release --no-restore -warnaserror
  BUILD_WORKED=$LAST_WORKED
  check ".NET layout" dotnet format whitespace "$ROOT" --folder --verify-no-changes --include src/ tests/
  for project in NetOS.UnitTests NetOS.ArchitectureTests NetOS.FunctionalTests; do
    if [[ $BUILD_WORKED == no ]]; then
      not_run "$project" "the .NET build failed"
      continue
    fi
    suite "$project" trx "$LOGS/$project.trx" dotnet test "$ROOT/tests/$project" -c Release --no-build \
      --results-directory "$LOGS" --logger "trx;LogFileName=$project.trx"
  done
}

web_suites() {
  local step web=(npm --prefix "$ROOT/web" run)
  if [[ $WEB_WORKED == no ]]; then
    not_run "Scripts, examples and web" "npm ci failed"
    return 0
  fi
  suite "Scripts" node-test "$LOGS/scripts.tap" node --test --test-reporter=tap --test-reporter-destination="$LOGS/scripts.tap" \
    "$ROOT"/scripts/tests/*.test.mjs
  suite "Examples" node-test "$LOGS/examples.tap" node --test --test-reporter=tap --test-reporter-destination="$LOGS/examples.tap" \
    "$ROOT"/examples/*.test.mjs
  for step in typecheck lint format:check; do
    check "Web $step" "${web[@]}" "$step"
  done
  suite "Web unit tests" vitest "$LOGS/web.json" "${web[@]}" test -- --reporter=default --reporter=json --outputFile.json="$LOGS/web.json"
  building "Web build" make_web
  WEB_WORKED=$LAST_WORKED
}

browser_suites() {
  if [[ $BUILD_WORKED == no || $WEB_WORKED == no ]]; then
    not_run "Browser tests" "there is no build to try"
    return 0
  fi
  suite "Browser tests" vitest "$LOGS/browser.json" npm --prefix "$ROOT/web" run test:e2e -- \
    --reporter=default --reporter=json --outputFile.json="$LOGS/browser.json"
}
