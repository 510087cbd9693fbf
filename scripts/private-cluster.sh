# shellcheck shell=bash
# The database of this checkout: kept between runs, shared by the commands that run at the same time, stopped by the last of them.
# Descriptor 9 holds a shared lock while the cluster is in use; it is gone with the process, however that ends.

# Sets CLUSTER. Its place is .netos/postgres, or below /var/lib/netos where PostgreSQL's user cannot reach the checkout, or
# could not when the data was made.
find_private_cluster() {
  local elsewhere
  elsewhere="/var/lib/netos/$(printf '%s' "$ROOT" | sha256sum | cut -c1-12)"
  CLUSTER="$STATE/postgres"
  choose_pg_user "$CLUSTER"
  if [[ ! -d $elsewhere/data || -d $CLUSTER/data ]] && folder_fits "$CLUSTER"; then
    return 0
  fi
  rmdir "$CLUSTER" 2>/dev/null || true
  CLUSTER="$elsewhere"
  choose_pg_user "$CLUSTER"
  [[ $EUID -ne 0 ]] || install -d -m 755 /var/lib/netos
  folder_fits "$CLUSTER" || fail "User $PG_USER, who runs PostgreSQL, can write neither $STATE/postgres nor $CLUSTER."
}

# Makes DATABASE_URL point to a running database: the given one, or the private one.
connect_database() {
  if [[ -n ${DATABASE_URL:-} ]]; then
    say "Using the database of DATABASE_URL."
    return 0
  fi
  with_lock cluster open_private_cluster
  DATABASE_URL="$(cluster_url netos netos)"
  export DATABASE_URL
}

open_private_cluster() {
  find_private_cluster
  if ! as_pg_user test -d "$CLUSTER/data"; then
    say "Creating the database in $(relative "$CLUSTER") ..."
    [[ $CLUSTER == "$STATE"/* ]] || say "  (there, because user $PG_USER, who runs PostgreSQL, cannot reach this checkout)"
    rm -f "$STATE/database-password"
    cluster_create "$CLUSTER"
  fi
  cluster_start "$CLUSTER" kept
  exec 9>"$STATE/locks/cluster-in-use"
  flock -s 9
  ensure_private_database
}

# The application's role owns its database and is no administrator; PostGIS needs one to be added.
ensure_private_database() {
  local file="$STATE/database-password" password=''
  if [[ ! -s $file ]]; then
    password="$(random_word)"
    (umask 077 && printf '%s\n' "$password" >"$file.new")
  fi
  cluster_sql "$CLUSTER" <<SQL || fail "Preparing the private database failed; PostgreSQL's message is above."
select 'create role netos login createdb' where not exists (select from pg_roles where rolname = 'netos') \gexec
select 'create database netos owner netos' where not exists (select from pg_database where datname = 'netos') \gexec
${password:+alter role netos password '$password';}
\connect "host=$PG_SOCKET port=$PG_PORT user=postgres dbname=netos"
create extension if not exists postgis;
SQL
  [[ -z $password ]] || mv "$file.new" "$file"
}

# Starts the private cluster again when it went away under a running application.
revive_private_cluster() {
  [[ -n ${CLUSTER:-} ]] || return 0
  kill -0 "$PG_PID" 2>/dev/null && return 0
  say "The database stopped unexpectedly; starting it again."
  with_lock cluster cluster_start "$CLUSTER" kept
}

release_private_cluster() {
  [[ -n ${CLUSTER:-} ]] || return 0
  with_lock cluster close_private_cluster
}

close_private_cluster() {
  exec 9>&-
  exec 9>"$STATE/locks/cluster-in-use"
  if flock -n 9; then
    cluster_stop "$CLUSTER"
  fi
  exec 9>&-
}
