# shellcheck shell=bash
# ./netos documents check

documents_usage() {
  cat <<'TEXT'
./netos documents check

Compares the records of documents with the files in the storage folder (NETOS_STORAGE) and lists what does not belong
together: files without a record (an upload that a crash broke off), records without their file (a restore that left files
out), files of another size. It changes nothing. Ends with 0 when everything belongs together, with 1 otherwise.
TEXT
}

command_documents() {
  case "${1:-}" in
    check) shift ;;
    --help | -h) documents_usage && return 0 ;;
    '') usage_error "./netos documents needs to know what to do." "./netos documents --help" ;;
    *) usage_error "./netos documents cannot '$1'." "./netos documents --help" ;;
  esac
  take_no_options "documents check" documents_usage "$@"
  make_ready api
  run_api - documents-check || fail "Some documents and files do not belong together; docs/admin-operations.md says what to do."
}
