# shellcheck shell=bash
# Builds only what changed. A stamp holds the hash of the sources a result was made from, so a touched but equal file costs
# nothing and a removed one counts.

# fingerprint FOLDER|FILE...: one hash over names and contents, results of builds left out.
fingerprint() {
  (
    cd "$ROOT" || exit
    find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist -o -name coverage -o -path web/e2e -o -path web/public/basemap \) \
      -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16
  )
}

stamp_is() { [[ "$(cat "$STATE/stamps/$1" 2>/dev/null)" == "$2" ]]; }

# A stamp is written whole or not at all.
write_stamp() {
  printf '%s\n' "$2" >"$STATE/stamps/$1.new"
  mv "$STATE/stamps/$1.new" "$STATE/stamps/$1"
}

# build_step TITLE LOG COMMAND...
build_step() {
  local title="$1" log="$STATE/logs/$2.log" started=$SECONDS
  shift 2
  say "$title ..."
  if ! run_child "$log" "$@"; then
    fail "$title failed. The end of $(relative "$log"):" "" "$(tail -n 25 "$log")"
  fi
  say "  done in $((SECONDS - started)) s"
}

dotnet_sources() { printf '%s\n' src global.json Directory.Build.props Directory.Packages.props .editorconfig; }

# Each build has a folder of its own: a NetOS that runs keeps its files while a newer one is made.
# Sets API_DLL.
build_api() {
  local sources hash target
  mapfile -t sources < <(dotnet_sources)
  hash="$(fingerprint "${sources[@]}")"
  target="$STATE/app/$hash"
  API_DLL="$target/NetOS.Api.dll"
  [[ ! -f $API_DLL ]] || return 0
  rm -rf "$target.new"
  build_step "Fetching the .NET packages" restore dotnet restore "$ROOT/src/NetOS.Api" --locked-mode
  build_step "Building the API" build-api dotnet publish "$ROOT/src/NetOS.Api" -c Release --no-restore -o "$target.new"
  mv "$target.new" "$target"
  remove_old_builds
}

remove_old_builds() {
  local old
  while IFS= read -r old; do
    rm -rf "${old:?}"
  done < <(find "$STATE/app" -mindepth 1 -maxdepth 1 -printf '%T@ %p\n' | sort -rn | cut -d' ' -f2- | tail -n +4)
}

web_packages_hash() { fingerprint web/package.json web/package-lock.json; }

web_packages_current() { [[ -d $ROOT/web/node_modules ]] && stamp_is web-packages "$(web_packages_hash)"; }

fetch_web_packages() {
  web_packages_current && return 0
  rm -f "$STATE/stamps/web-packages"
  npm --prefix "$ROOT/web" ci --ignore-scripts && write_stamp web-packages "$(web_packages_hash)"
}

# The hash is taken before the build: a file changed meanwhile is built next time.
make_web() {
  local hash
  hash="$(fingerprint web)"
  rm -f "$STATE/stamps/web-build"
  npm --prefix "$ROOT/web" run build && write_stamp web-build "$hash"
}

# Sets WEB_ROOT.
build_web() {
  WEB_ROOT="$ROOT/web/dist"
  if [[ -f $WEB_ROOT/index.html ]] && stamp_is web-build "$(fingerprint web)"; then
    return 0
  fi
  web_packages_current || build_step "Fetching the web packages" npm-ci fetch_web_packages
  build_step "Building the web application" build-web make_web
}

# run_api LOG COMMAND...: one of the API's own commands. It finds its settings in the folder it runs in.
run_api() {
  local log="$1"
  shift
  run_child "$log" env -C "$(dirname "$API_DLL")" dotnet "$API_DLL" "$@"
}
