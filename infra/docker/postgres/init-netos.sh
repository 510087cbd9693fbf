#!/usr/bin/env bash
# Runs once, when the volume is empty. The application's role owns its database and is no administrator;
# these two extensions need one to be added.
set -euo pipefail

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=password="${NETOS_DB_PASSWORD:?}" <<'SQL'
create role netos login password :'password';
create database netos owner netos;
\connect netos
create extension postgis;
create extension vector;
SQL
