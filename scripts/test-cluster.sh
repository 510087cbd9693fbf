# shellcheck shell=bash
# The database cluster of one test run, in a temporary folder. A lock in the folder says that its run is alive.

create_test_cluster() {
  local base
  choose_pg_user
  remove_abandoned_test_clusters
  for base in "${TMPDIR:-/tmp}" /tmp /var/tmp; do
    CLUSTER="$(mktemp -d "$base/netos-test-XXXXXX" 2>/dev/null)" || continue
    folder_fits "$CLUSTER" && break
    rmdir "$CLUSTER"
    CLUSTER=''
  done
  [[ -n $CLUSTER ]] || fail "No temporary folder can be written by user $PG_USER, who runs PostgreSQL."
  exec 9>"$CLUSTER.lock"
  flock 9
  cluster_create "$CLUSTER" --no-sync
  cluster_start "$CLUSTER" throwaway
  export NETOS_TEST_DATABASE_URL
  NETOS_TEST_DATABASE_URL="$(cluster_url postgres postgres)"
}

remove_test_cluster() {
  [[ -n ${CLUSTER:-} ]] || return 0
  remove_cluster "$CLUSTER" || true
  CLUSTER=''
}

remove_cluster() {
  if as_pg_user test -d "$1/data"; then
    cluster_stop "$1"
  fi
  rm -rf "$1" "$1.lock"
}

# Those whose run was killed the hard way.
remove_abandoned_test_clusters() {
  local folder
  for folder in "${TMPDIR:-/tmp}"/netos-test-?????? /tmp/netos-test-?????? /var/tmp/netos-test-??????; do
    if [[ -d $folder && -O $folder.lock ]] && flock -n "$folder.lock" true; then
      remove_cluster "$folder"
    fi
  done
}
