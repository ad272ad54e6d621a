create schema if not exists calls;

-- Only acts are stored. Whether a call is open or closed follows from its two instants, the suspension and the clock.
create table calls.call (
  id                uuid primary key,
  version           bigint not null,
  code              text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
  slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  title             text not null check (length(title) between 3 and 200),
  summary           text not null check (length(summary) between 3 and 500),
  texts             jsonb not null,
  budget            numeric(14,2) not null check (budget > 0),
  opens_at          timestamptz not null,
  closes_at         timestamptz not null,
  first_closes_at   timestamptz not null,
  example_values    boolean not null,
  act               text not null check (act in ('DRAFT', 'SCHEDULED', 'IN_EVALUATION', 'RANKED', 'RESOLVED', 'ARCHIVED')),
  suspended_at      timestamptz,
  suspension_reason text,
  rules             jsonb not null,
  rules_version     integer not null check (rules_version >= 0),
  form_id           uuid references forms.definition deferrable initially deferred,
  check (closes_at > opens_at),
  check (closes_at >= first_closes_at),
  check ((suspended_at is null) = (suspension_reason is null)),
  check (suspended_at is null or act = 'SCHEDULED'),
  check (act = 'DRAFT' or (rules_version >= 1 and form_id is not null))
);
create index call_by_closing on calls.call (closes_at desc);

-- What was laid down when a call was scheduled stays; its window can only become longer.
create function calls.keep_promise() returns trigger language plpgsql as $$
begin
  if old.act <> 'DRAFT' and (new.rules, new.budget, new.opens_at, new.code, new.slug, new.form_id)
       is distinct from (old.rules, old.budget, old.opens_at, old.code, old.slug, old.form_id) then
    raise exception 'the rules of a scheduled call are frozen';
  end if;
  if old.act <> 'DRAFT' and new.closes_at < old.closes_at then
    raise exception 'an extension can only lengthen';
  end if;
  return new;
end $$;
create trigger call_keeps_promise before update on calls.call for each row execute function calls.keep_promise();
