-- The application role works on rows only: no DDL anywhere, and audit lines can be added and read, never changed
-- (but for people taken out of them against a voucher, audit.take_out).
do $$
declare
  app text := '${app-role}';
  s text;
begin
  if not exists (select 1 from pg_roles where rolname = app) or app = current_user then
    return;
  end if;
  for s in select nspname from pg_namespace
           where nspname not like 'pg\_%' and nspname <> 'information_schema'
             and (nspname = 'public' or pg_get_userbyid(nspowner) = current_user) loop
    execute format('grant usage on schema %I to %I', s, app);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', s, app);
    execute format('grant usage, select on all sequences in schema %I to %I', s, app);
  end loop;
  execute format('revoke insert, update, delete on public.flyway_schema_history from %I', app);
  if exists (select 1 from pg_namespace where nspname = 'audit') then
    execute format('revoke update, delete, truncate on all tables in schema audit from %I', app);
    execute format('grant execute on all functions in schema audit to %I', app);
  end if;
end $$;
