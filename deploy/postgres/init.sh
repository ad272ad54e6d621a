#!/bin/bash
# Run by the PostgreSQL image when its data folder is made.
set -euo pipefail
psql -v owner_password="$PORTAL_OWNER_PASSWORD" -v app_password="$PORTAL_APP_PASSWORD" \
  --username "$POSTGRES_USER" --dbname postgres -f /portal/roles.sql
