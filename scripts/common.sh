# shellcheck shell=bash
# Messages, locks and child processes shared by every command.

STATE="$ROOT/.netos"

# One line for each argument.
say() { printf '%s\n' "$@"; }
warn() { say "$@" >&2; }

fail() {
  warn "" "$@"
  exit 1
}

# usage_error MESSAGE HELP_COMMAND
usage_error() {
  warn "$1"
  warn "Try: $2"
  exit 2
}

# Sets ARGUMENTS, with every --name=value as two words.
split_arguments() {
  local argument
  ARGUMENTS=()
  for argument in "$@"; do
    if [[ $argument == --*=* ]]; then
      ARGUMENTS+=("${argument%%=*}" "${argument#*=}")
    else
      ARGUMENTS+=("$argument")
    fi
  done
}

# take_no_options COMMAND USAGE_FUNCTION ARGUMENT...: for commands that only know --help.
take_no_options() {
  local command="$1" usage="$2"
  shift 2
  case "${1:-}" in
    '') return 0 ;;
    --help | -h) "$usage" && exit 0 ;;
    *) usage_error "./netos $command has no option '$1'." "./netos $command --help" ;;
  esac
}

relative() { printf '%s' "${1#"$ROOT"/}"; }

prepare_state() {
  local owner
  if ! mkdir -p "$STATE"/{locks,stamps,logs,app} 2>/dev/null || [[ ! -w $STATE || ! -w $STATE/locks ]]; then
    owner="$(stat -c %U "$STATE" 2>/dev/null || stat -c %U "$ROOT")"
    fail "The folder $STATE cannot be written by $(id -un); it belongs to $owner." \
      "Run NetOS as $owner, or give the folder away: sudo chown -R $(id -un) '$STATE'"
  fi
}

# Lock files are never removed: removing one while another process waits on it would let two in.
# with_lock NAME COMMAND...: one process at a time; released by the kernel, also after kill -9.
with_lock() {
  local name="$1"
  shift
  exec 8>"$STATE/locks/$name"
  if ! flock -n 8; then
    say "Another ./netos is busy here ($name); waiting for it."
    flock 8
  fi
  "$@"
  exec 8>&-
}

# Process group of the command that runs at the moment, empty when none does.
CHILD=''

# start_child LOG COMMAND...: starts it in a process group of its own, so that whatever it starts can be ended with it. It does
# not inherit the note that the database is in use (9), but does inherit a build lock (8): a build that outlives us still
# excludes another. LOG may be - for our own output. (A redirection of the call would catch our own last words too.)
start_child() {
  local log="$1"
  shift
  set -m
  if [[ $log == - ]]; then
    "$@" </dev/null 9>&- &
  else
    "$@" </dev/null >"$log" 2>&1 9>&- &
  fi
  CHILD=$!
  set +m
}

run_child() {
  local code=0
  start_child "$@"
  # Quiet: bash would remark on a command that died of a signal.
  { wait "$CHILD"; } 2>/dev/null || code=$?
  end_child
  return "$code"
}

# end_child [SECONDS]: asks the whole group to stop, and makes it after a while.
end_child() {
  local tries=$((${1:-10} * 10)) group="$CHILD"
  [[ -n $group ]] || return 0
  CHILD=''
  kill -TERM -- "-$group" 2>/dev/null || return 0
  while ((tries-- > 0)) && kill -0 -- "-$group" 2>/dev/null; do
    sleep 0.1
  done
  kill -KILL -- "-$group" 2>/dev/null || true
}

# on_exit FUNCTION: runs it once however the script ends, Ctrl-C and a closed terminal included.
on_exit() {
  # shellcheck disable=SC2064  # the function's name is wanted now
  trap "trap '' INT TERM HUP; $1" EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
}

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# ask_http PORT PATH: sets HTTP_STATUS to the status of a GET, or to nothing. No subshell: bash 5.2 stumbles over a signal
# that arrives during a command substitution, and this runs in loops that people interrupt.
ask_http() {
  HTTP_STATUS=''
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 0
  printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3 2>/dev/null || true
  read -r -t 5 _ HTTP_STATUS _ <&3 2>/dev/null || true
  exec 3>&-
}
