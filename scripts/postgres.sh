# shellcheck shell=bash
# A PostgreSQL cluster in a folder of our own: create, start, adopt, stop. The folder holds data/, socket/, log/ and the
# configuration, which is written anew on every start. PostgreSQL refuses to run as root: for root everything here
# runs as an unprivileged user that owns the folder.

# Sets PG_USER, the user who runs PostgreSQL: ourselves, or for root the owner of the data, postgres or nobody.
choose_pg_user() {
  local data="${1:-}/data" candidate
  PG_USER="$(id -un 2>/dev/null)" || fail "User number $EUID has no name on this system, and PostgreSQL needs one."
  [[ $EUID -eq 0 ]] || return 0
  for candidate in "$(stat -c %U "$data" 2>/dev/null || true)" postgres nobody; do
    if [[ -n $candidate && $candidate != root ]] && id -u "$candidate" >/dev/null 2>&1; then
      PG_USER="$candidate"
      return 0
    fi
  done
  fail "PostgreSQL does not run as root, and there is no user 'postgres' or 'nobody' to run it as." "Create one: useradd --system postgres"
}

as_pg_user() {
  if [[ $EUID -ne 0 ]]; then
    "$@"
  else
    (cd / && exec setpriv --reuid="$PG_USER" --regid="$(id -g "$PG_USER")" --init-groups -- "$@")
  fi
}

# folder_fits FOLDER: creates it for PG_USER and tells whether that user reaches it (a home of mode 0700 may be in the way).
folder_fits() {
  mkdir -p "$1" 2>/dev/null && chmod 700 "$1" && { [[ $EUID -ne 0 ]] || chown "$PG_USER" "$1"; } && as_pg_user test -w "$1/."
}

# write_as_pg_user FILE: what comes in, into a file of the unprivileged user; root never writes through that user's links.
write_as_pg_user() { as_pg_user sh -c 'cat >"$1"' sh "$1"; }

random_word() { od -An -N18 -tx1 /dev/urandom | tr -d ' \n'; }

# --- create

# cluster_create CLUSTER [INITDB OPTION...]: data/ appears whole or not at all.
cluster_create() {
  local cluster="$1" bin
  shift
  bin="$(find_postgres)"
  as_pg_user rm -rf "$cluster/data.new"
  if ! as_pg_user "$bin/initdb" -D "$cluster/data.new" --username=postgres --encoding=UTF8 --locale=C.UTF-8 \
    --auth-local=peer --auth-host=reject "$@" >"$STATE/logs/initdb.log" 2>&1; then
    fail "Creating the database cluster in $cluster failed:" "" "$(tail -n 15 "$STATE/logs/initdb.log")"
  fi
  as_pg_user mv "$cluster/data.new" "$cluster/data"
}

# Prints the PostgreSQL programs that fit an existing cluster.
cluster_bin() {
  local version
  version="$(as_pg_user cat "$1/data/PG_VERSION")"
  find_postgres "$version" ||
    fail "The database in $1 was made by PostgreSQL $version, which is not installed (with PostGIS) any more." "Install it: sudo apt-get install -y postgresql-$version postgresql-$version-postgis-3"
}

# --- look

# Prints the process id of the postmaster of a cluster; fails when none runs. A process id alone proves nothing after a
# restart of the machine, a postgres whose working folder is the data folder does.
cluster_pid() {
  local pid
  pid="$(as_pg_user head -n 1 "$1/data/postmaster.pid" 2>/dev/null)" || return 1
  [[ -n $pid && $(cat "/proc/$pid/comm" 2>/dev/null) == postgres ]] || return 1
  [[ $(as_pg_user readlink "/proc/$pid/cwd") == "$(as_pg_user readlink -f "$1/data")" ]] || return 1
  printf '%s' "$pid"
}

# Sets PG_PID, PG_PORT and PG_SOCKET of a running cluster. One that was just begun writes them a line at a time.
read_cluster_address() {
  local lines=() tries
  for ((tries = 0; tries < 100 && ${#lines[@]} < 6; tries++)); do
    [[ $tries -eq 0 ]] || sleep 0.1
    mapfile -t lines < <(as_pg_user cat "$1/data/postmaster.pid")
  done
  [[ ${#lines[@]} -ge 6 ]] || fail "PostgreSQL did not say where it listens; its logs are in $1/log."
  PG_PID="${lines[0]}" PG_PORT="${lines[3]}" PG_SOCKET="${lines[4]}"
}

# --- start

# cluster_start CLUSTER KIND (kept|throwaway): starts it, or adopts it where it still runs. Sets PG_PID, PG_PORT and PG_SOCKET.
cluster_start() {
  local cluster="$1" kind="$2" bin
  bin="$(cluster_bin "$cluster")"
  if ! cluster_pid "$cluster" >/dev/null; then
    clear_remains "$cluster"
    choose_socket_folder "$cluster"
    launch "$cluster" "$kind" "$bin"
  fi
  read_cluster_address "$cluster"
  wait_until_ready "$cluster" "$bin"
}

# After a kill -9 of the postmaster its children may live on for a moment; a new one must not start beside them.
clear_remains() {
  local data signal pids tries
  as_pg_user test -e "$1/data/postmaster.pid" || return 0
  data="$(as_pg_user readlink -f "$1/data")"
  for signal in '' QUIT KILL; do
    for ((tries = 0; tries < 30; tries++)); do
      pids="$(processes_in "$data")"
      [[ -n $pids ]] || break 2
      # shellcheck disable=SC2086  # a list of numbers
      [[ -z $signal || $tries -gt 0 ]] || kill -s "$signal" $pids 2>/dev/null || true
      sleep 0.1
    done
  done
  as_pg_user rm -f "$1/data/postmaster.pid"
}

# Prints the postgres processes that work in a data folder.
processes_in() {
  local process name
  for process in /proc/[0-9]*; do
    if read -r name 2>/dev/null <"$process/comm" && [[ $name == postgres && $(as_pg_user readlink "$process/cwd") == "$1" ]]; then
      printf '%s ' "${process#/proc/}"
    fi
  done
}

# Sets PG_SOCKET. A socket's path may have 107 bytes, and an address in an URL is best plain: long or unusual checkout paths
# get a folder in /tmp.
choose_socket_folder() {
  PG_SOCKET="$1/socket"
  if [[ ! $PG_SOCKET =~ ^[A-Za-z0-9_./-]{1,85}$ ]]; then
    PG_SOCKET="$(as_pg_user mktemp -d /tmp/netos-socket-XXXXXX)"
  fi
  as_pg_user mkdir -p -m 700 "$PG_SOCKET"
  # Ours alone, so what lies there is left from a hard stop; its lock names a process that may be anybody's by now.
  as_pg_user find "$PG_SOCKET" -name '.s.PGSQL.*' -delete
}

launch() {
  local cluster="$1" kind="$2" bin="$3" log="$1/log/start.log" port attempt=0
  local config="${cluster//\'/\'\\\'\'}/postgresql.conf"
  as_pg_user mkdir -p -m 700 "$cluster/log"
  port="$(as_pg_user cat "$cluster/port" 2>/dev/null || echo 5440)"
  while true; do
    port="$(free_port "$port")"
    write_configuration "$cluster" "$kind" "$port"
    as_pg_user rm -f "$log"
    as_pg_user "$bin/pg_ctl" start -D "$cluster/data" -l "$log" -w -t 300 -o "-c config_file='$config'" >/dev/null 2>&1 7>&- 8>&- 9>&- && break
    # Somebody may have taken the port since we looked.
    if ((attempt++ >= 5)) || ! port_answers "$port"; then
      fail "PostgreSQL did not start. The end of its log (in $cluster/log):" "" "$(as_pg_user sh -c 'tail -n 15 "$(ls -t "$1"/log/* | head -n 1)"' sh "$cluster")"
    fi
  done
  printf '%s\n' "$port" | write_as_pg_user "$cluster/port"
}

# free_port FIRST: prints the first port from there that nobody answers on.
free_port() {
  local port="$1"
  while port_answers "$port"; do
    port=$((port + 1))
  done
  printf '%s' "$port"
}

# write_configuration CLUSTER KIND PORT: ours on top of what initdb found out about the machine.
# Over the socket the kernel vouches for the caller (peer): only our own user gets in. Loopback asks for the password.
write_configuration() {
  local cluster="$1" kind="$2" port="$3" me
  me="$(id -un)"
  {
    printf "include = 'data/postgresql.conf'\n"
    printf "port = %s\nunix_socket_directories = '%s'\nunix_socket_permissions = 0700\n" "$port" "$PG_SOCKET"
    printf "hba_file = '%s/pg_hba.conf'\nident_file = '%s/pg_ident.conf'\n" "${cluster//\'/\'\'}" "${cluster//\'/\'\'}"
    printf "max_connections = 200\ntimezone = 'UTC'\nlog_timezone = 'UTC'\njit = off\nrandom_page_cost = 1.1\n"
    if [[ $kind == throwaway ]]; then
      printf "listen_addresses = ''\nfsync = off\nsynchronous_commit = off\nfull_page_writes = off\nautovacuum_naptime = '5min'\n"
    else
      printf "listen_addresses = '127.0.0.1'\npassword_encryption = 'scram-sha-256'\nshared_buffers = '%sMB'\nmax_wal_size = '2GB'\n" "$(shared_buffers_mb)"
      printf "logging_collector = on\nlog_directory = '%s/log'\nlog_filename = 'postgresql-%%a.log'\n" "${cluster//\'/\'\'}"
      printf "log_truncate_on_rotation = on\nlog_rotation_age = '1d'\nlog_rotation_size = 0\n"
    fi
  } | write_as_pg_user "$cluster/postgresql.conf"
  printf 'local all all peer map=netos\nhost all netos 127.0.0.1/32 scram-sha-256\n' | write_as_pg_user "$cluster/pg_hba.conf"
  printf 'netos "%s" netos\nnetos "%s" postgres\n' "$me" "$me" | write_as_pg_user "$cluster/pg_ident.conf"
}

# An eighth of the memory, between 128 MB and 1 GB: the machine has other work too.
shared_buffers_mb() {
  awk '/^MemTotal:/ { mb = int($2 / 8192); print (mb < 128 ? 128 : (mb > 1024 ? 1024 : mb)) }' /proc/meminfo
}

wait_until_ready() {
  local waited
  for ((waited = 0; waited < 3000; waited++)); do
    as_pg_user "$2/pg_isready" -q -h "$PG_SOCKET" -p "$PG_PORT" && return 0
    cluster_pid "$1" >/dev/null || fail "PostgreSQL stopped while it started; its logs are in $1/log."
    [[ $waited -ne 50 ]] || say "The database is recovering from a hard stop; waiting ..."
    sleep 0.1
  done
  fail "PostgreSQL did not get ready within five minutes; its logs are in $1/log."
}

# --- use and stop

# cluster_sql CLUSTER [PSQL OPTION...]: runs SQL from the input as the cluster's administrator.
cluster_sql() {
  local bin
  bin="$(cluster_bin "$1")"
  shift
  env -u PGSERVICE -u PGSSLMODE PGAPPNAME=netos PGOPTIONS='-c client_min_messages=warning' \
    "$bin/psql" -X -q -v ON_ERROR_STOP=1 -d "host=$PG_SOCKET port=$PG_PORT user=postgres dbname=postgres" "$@"
}

# cluster_url ROLE DATABASE
cluster_url() { printf 'postgresql://%s@localhost:%s/%s?host=%s' "$1" "$PG_PORT" "$2" "$PG_SOCKET"; }

cluster_stop() {
  local cluster="$1" bin
  cluster_pid "$cluster" >/dev/null || return 0
  bin="$(cluster_bin "$cluster")"
  as_pg_user "$bin/pg_ctl" stop -D "$cluster/data" -m fast -w -t 60 >/dev/null 2>&1 ||
    as_pg_user "$bin/pg_ctl" stop -D "$cluster/data" -m immediate -w -t 20 >/dev/null 2>&1 || true
  [[ ${PG_SOCKET:-} != /tmp/netos-socket-* ]] || as_pg_user rm -rf "$PG_SOCKET"
}
