# shellcheck shell=bash
# What the machine must have. System packages are installed when that is allowed without asking for a password;
# otherwise, and always for .NET and Node.js, the message holds the command to type.

POSTGRES_VERSIONS=(17 16 15)

os_field() { (. /etc/os-release 2>/dev/null && printf '%s' "${!1:-}"); }

may_install() { [[ $EUID -eq 0 ]] || sudo -n true 2>/dev/null; }

as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo -n "$@"; fi
}

apt_offers() { [[ -n "$(apt-cache madison "$1" 2>/dev/null)" ]]; }

# Package lists are absent on a fresh container image and old on many machines.
refresh_package_lists() {
  [[ -z ${PACKAGE_LISTS_FRESH:-} ]] || return 0
  say "Refreshing the package lists (apt-get update) ..."
  as_root apt-get update -qq >"$STATE/logs/apt.log" 2>&1 ||
    fail "apt-get update failed:" "$(tail -n 5 "$STATE/logs/apt.log")"
  PACKAGE_LISTS_FRESH=1
}

install_packages() {
  say "Installing $* ..."
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@" \
    >"$STATE/logs/apt.log" 2>&1 ||
    fail "apt-get install $* failed:" "$(tail -n 15 "$STATE/logs/apt.log")"
}

# Advice is written for people with sudo; root, who may have none, gets it without.
advice() {
  if [[ $EUID -eq 0 ]]; then "$@" | sed 's/sudo -E //; s/sudo //g'; else "$@"; fi
}

# --- .NET and Node.js

require_dotnet() {
  local wanted
  wanted="$(sed -n 's/.*"version": *"\([0-9]*\)\..*/\1/p' "$ROOT/global.json")"
  command -v dotnet >/dev/null && dotnet --list-sdks 2>/dev/null | grep -q "^$wanted\." && return 0
  fail "NetOS needs the .NET $wanted SDK, which is not here. To get it:" "" "$(advice dotnet_advice "$wanted")" "" "Then run the same command again."
}

dotnet_advice() {
  local package="dotnet-sdk-$1.0" id version
  id="$(os_field ID)" version="$(os_field VERSION_ID)"
  if apt_offers "$package" || { [[ $id == ubuntu ]] && version_at_least "$version" 24.04; }; then
    printf '  sudo apt-get update && sudo apt-get install -y %s\n' "$package"
  elif [[ $id == ubuntu ]]; then
    printf '  sudo add-apt-repository -y ppa:dotnet/backports && sudo apt-get update && sudo apt-get install -y %s\n' "$package"
  elif [[ $id == debian && $(uname -m) == x86_64 ]]; then
    printf '  sudo apt-get update && sudo apt-get install -y ca-certificates wget\n'
    printf '  wget https://packages.microsoft.com/config/debian/%s/packages-microsoft-prod.deb\n' "$version"
    printf '  sudo dpkg -i packages-microsoft-prod.deb && sudo apt-get update && sudo apt-get install -y %s\n' "$package"
  else
    printf '  curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel %s.0\n' "$1"
    printf '  (it lands in ~/.dotnet, where this script finds it)\n'
  fi
}

require_node() {
  local version='' found='none was found'
  version="$(node -p 'process.versions.node' 2>/dev/null)" || true
  if [[ -n $version ]]; then
    found="version $version was found"
    if version_at_least "$version" 20.19; then
      command -v npm >/dev/null && return 0
      found+=', but no npm'
    fi
  fi
  fail "NetOS needs Node.js 20.19 or newer with npm; $found. To get it:" "" "$(advice node_advice)" "" "Then run the same command again."
}

version_at_least() { [[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" == "$2" ]]; }

node_advice() {
  local offered
  offered="$(apt-cache madison nodejs 2>/dev/null | awk -F'|' 'NR == 1 { gsub(/ /, "", $2); print $2 }')"
  if [[ -n $offered ]] && version_at_least "$offered" 20.19; then
    printf '  sudo apt-get update && sudo apt-get install -y nodejs npm\n'
  elif command -v apt-get >/dev/null; then
    printf '  sudo apt-get update && sudo apt-get install -y ca-certificates curl\n'
    printf '  curl -fsSL https://deb.nodesource.com/setup_22.x | sudo -E bash - && sudo apt-get install -y nodejs\n'
  else
    printf '  see https://nodejs.org/en/download (any release from 20.19)\n'
  fi
}

# --- PostgreSQL with PostGIS

# Prints the folder of the PostgreSQL programs of a supported version that has PostGIS. With a version: exactly that one.
find_postgres() {
  local version bin wanted=("${POSTGRES_VERSIONS[@]}")
  [[ $# -eq 0 ]] || wanted=("$1")
  for version in "${wanted[@]}"; do
    bin="/usr/lib/postgresql/$version/bin"
    if [[ -x $bin/initdb && -f /usr/lib/postgresql/$version/lib/postgis-3.so && -f /usr/share/postgresql/$version/extension/postgis.control ]]; then
      printf '%s' "$bin"
      return 0
    fi
  done
  return 1
}

require_postgres() {
  find_postgres >/dev/null && return 0
  command -v apt-get >/dev/null ||
    fail "NetOS needs PostgreSQL 15 to 17 with PostGIS. Install it with this system's packages, or set DATABASE_URL to a database elsewhere."
  if ! may_install; then
    fail "NetOS needs PostgreSQL 15 to 17 with PostGIS, and installing it takes administrator rights. To install it:" "" \
      "$(advice postgres_advice)" "" "Then run the same command again. Or set DATABASE_URL to a database elsewhere."
  fi
  refresh_package_lists
  local version
  for version in "${POSTGRES_VERSIONS[@]}"; do
    if apt_offers "postgresql-$version-postgis-3"; then
      install_packages "postgresql-$version" "postgresql-$version-postgis-3"
      find_postgres >/dev/null && return 0
    fi
  done
  fail "This system's packages hold no PostgreSQL 15 to 17 with PostGIS. PostgreSQL's own do:" "" "$(advice postgres_advice)"
}

postgres_advice() {
  local version
  for version in "${POSTGRES_VERSIONS[@]}"; do
    if apt_offers "postgresql-$version-postgis-3"; then
      printf '  sudo apt-get update && sudo apt-get install -y postgresql-%s postgresql-%s-postgis-3\n' "$version" "$version"
      return 0
    fi
  done
  case "$(os_field ID) $(os_field VERSION_ID)" in
    "debian 12") version=15 ;;
    "debian 13") version=17 ;;
    "ubuntu 24.04") version=16 ;;
    *)
      version=16
      printf '  sudo apt-get update && sudo apt-get install -y postgresql-common\n'
      printf '  sudo /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y\n'
      ;;
  esac
  printf '  sudo apt-get update && sudo apt-get install -y postgresql-%s postgresql-%s-postgis-3\n' "$version" "$version"
}

# --- Programs that read PDFs: without them documents are kept all the same, but have no preview and no text

require_poppler() {
  if command -v pdftotext >/dev/null && command -v pdftoppm >/dev/null && command -v pdfinfo >/dev/null; then
    return 0
  fi
  if may_install && command -v apt-get >/dev/null; then
    refresh_package_lists
    if apt_offers poppler-utils; then
      install_packages poppler-utils
      return 0
    fi
  fi
  [[ ${1:-} != --wanted ]] || {
    warn "PDFs get no preview and no full-text search without poppler's programs. To have them: $(advice poppler_advice)"
    return 0
  }
  fail "The tests of documents need poppler's programs (pdftotext, pdftoppm, pdfinfo). To install them:" "" "  $(advice poppler_advice)" "" "Then run the same command again."
}

poppler_advice() { printf 'sudo apt-get update && sudo apt-get install -y poppler-utils'; }

# --- A browser, for the tests only

find_chromium() {
  local name
  if [[ -n ${CHROMIUM:-} ]]; then
    command -v "$CHROMIUM"
    return
  fi
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && return 0
  done
  return 1
}

require_chromium() {
  local missing=()
  find_chromium >/dev/null || missing+=(chromium)
  compgen -G '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' >/dev/null || missing+=(fonts-dejavu-core)
  [[ ${#missing[@]} -gt 0 ]] || return 0
  if may_install && command -v apt-get >/dev/null; then
    refresh_package_lists
    if [[ ${missing[0]} != chromium ]] || apt_offers chromium; then
      install_packages "${missing[@]}"
      return 0
    fi
  fi
  fail "The browser tests need Chromium and the DejaVu fonts; missing: ${missing[*]}. To install them:" "" "$(advice chromium_advice "${missing[@]}")" \
    "" "Then run the same command again. CHROMIUM may name a browser in another place."
}

# Ubuntu's chromium is a snap, which does not run in containers: there Chrome's own package is the way.
chromium_advice() {
  if [[ $1 == chromium && $(os_field ID) == ubuntu ]]; then
    printf '  wget https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb\n'
    printf '  sudo apt-get update && sudo apt-get install -y ./google-chrome-stable_current_amd64.deb fonts-dejavu-core\n'
  else
    printf '  sudo apt-get update && sudo apt-get install -y %s\n' "$*"
  fi
}
