-- The portal's database and its two roles. Run once, as a superuser (or a role that may create roles and databases):
--   psql -v owner_password=... -v app_password=... -f deploy/postgres/roles.sql postgres
-- portal_owner owns the schemas and is used by the migrations alone; portal_app is the running portal and gets its
-- rights on the tables from the migrations: it can neither change the schema nor rewrite the audit lines.
\set ON_ERROR_STOP on

create role portal_owner login password :'owner_password';
create role portal_app login password :'app_password';

create database portal owner portal_owner
    template template0 encoding 'UTF8' locale_provider icu icu_locale 'it-IT' locale 'C';

revoke all on database portal from public;
grant connect on database portal to portal_app;

\connect portal
alter schema public owner to portal_owner;
revoke all on schema public from public;
grant usage on schema public to portal_app;

alter role portal_app in database portal set statement_timeout = '30s';
alter role portal_app in database portal set idle_in_transaction_session_timeout = '60s';
