#!/bin/bash
# Runs once, in an empty data folder: the login roles with their passwords, the database, and what a superuser has to
# do inside it. The server makes everything else by itself.
set -euo pipefail

run() { psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" "$@"; }

run --dbname postgres --file /livery/roles.sql
# psql quotes the passwords; they never stand in a command line
run --dbname postgres <<'SQL'
\getenv owner LIVERY_DB_OWNER_PASSWORD
\getenv app LIVERY_DB_APP_PASSWORD
\getenv platform LIVERY_DB_PLATFORM_PASSWORD
alter role livery_owner password :'owner';
alter role livery_app password :'app';
alter role livery_platform password :'platform';
create database livery owner livery_owner;
revoke all on database livery from public;
grant connect on database livery to livery_app, livery_platform;
SQL
run --dbname livery --file /livery/database.sql
