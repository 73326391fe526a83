#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume: the database and its owner, who is no superuser.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --set password="$POSTGRES_PASSWORD" <<'SQL'
CREATE ROLE guichet_owner LOGIN CREATEROLE BYPASSRLS PASSWORD :'password';
CREATE DATABASE guichet OWNER guichet_owner;
SQL
