create schema if not exists forms;

-- Each version of a form, as it was published. Never changed: answers stay pinned to the version they were given to.
create table forms.definition (
  id         uuid primary key,
  code       text not null check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
  version    integer not null check (version >= 1),
  content    jsonb not null check (jsonb_typeof(content) = 'array'),
  created_at timestamptz not null,
  unique (code, version)
);

create function forms.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published form is never changed';
end $$;
create trigger definition_is_immutable before update on forms.definition
  for each row execute function forms.refuse_change();
