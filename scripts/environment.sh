# shellcheck shell=bash
# Settings of the tools, so that builds behave the same on every machine and leave no process behind.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
# Build servers would outlive the script and hold its output open.
export DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
# What the tools print goes to log files.
export NO_COLOR=1
unset FORCE_COLOR CLICOLOR_FORCE
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false

# The files of documents lie beside the private database. A relative path counts from here, wherever the application runs.
NETOS_STORAGE="$(realpath -m -- "${NETOS_STORAGE:-$STATE/storage}")"
export NETOS_STORAGE

# Users of a service often have no home folder; dotnet and npm need one for their caches.
if [[ ! -d ${HOME:-} || ! -w ${HOME:-} ]]; then
  export HOME="$STATE/home"
  mkdir -p "$HOME" 2>/dev/null || true
fi
if [[ -n ${TMPDIR:-} && ! -w $TMPDIR ]]; then
  unset TMPDIR
fi
if ! command -v dotnet >/dev/null && [[ -x $HOME/.dotnet/dotnet ]]; then
  export PATH="$HOME/.dotnet:$PATH" DOTNET_ROOT="$HOME/.dotnet"
fi
