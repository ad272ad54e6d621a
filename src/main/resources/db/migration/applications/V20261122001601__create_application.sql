create schema if not exists applications;

create table applications.application (
  id                uuid primary key,
  version           bigint not null,
  call_id           uuid not null references calls.call deferrable initially deferred,
  form_id           uuid not null references forms.definition deferrable initially deferred,
  organisation_id   uuid not null references organisations.organisation deferrable initially deferred,
  organisation_name text not null,
  hub_id            uuid not null references organisations.hub deferrable initially deferred,
  region_code       text not null references reference.region deferrable initially deferred,
  title             text not null check (length(title) <= 200),
  state             text not null check (state in (
    'DRAFT', 'SUBMITTED', 'IN_ELIGIBILITY_CHECK', 'INTEGRATION_REQUESTED', 'ELIGIBLE', 'NOT_ELIGIBLE', 'IN_EVALUATION',
    'EVALUATED', 'RANKED_FUNDED', 'RANKED_RESERVE', 'BELOW_THRESHOLD', 'AWARDED', 'NOT_AWARDED', 'ACCEPTED', 'WAIVED',
    'LAPSED', 'WITHDRAWN', 'EXCLUDED')),
  started_at        timestamptz not null,
  state_since       timestamptz not null,
  total_cost        numeric(14,2) not null check (total_cost >= 0),
  requested         numeric(14,2) check (requested >= 0),
  budget_revision   int not null,
  transformer_id    uuid references transformers.transformer deferrable initially deferred
    check (transformer_id <> organisation_id),
  protocol          text unique check (protocol ~ '^CD-[0-9]{4}-[0-9]{5,}$'),
  submissions       int not null check (submissions >= 0),
  submitted_at      timestamptz,
  bonus             int not null check (bonus >= 0),
  -- what was sent has an instant, and only what was sent moves along
  check ((submissions = 0) = (submitted_at is null)),
  check (submissions > 0 or state in ('DRAFT', 'WITHDRAWN'))
);
-- one lead application per body and call
create unique index application_once on applications.application (call_id, organisation_id) where state <> 'WITHDRAWN';
create index application_of_body on applications.application (organisation_id, state_since desc);
create index application_naming on applications.application (transformer_id, call_id);
create index application_by_form on applications.application (form_id);
create index application_by_region on applications.application (region_code);
create index application_by_call on applications.application (call_id, submitted_at desc, id desc)
  where state <> 'DRAFT' and submissions > 0;
create index application_sent on applications.application (submitted_at desc, id desc)
  where state <> 'DRAFT' and submissions > 0;
create index application_sent_by_hub on applications.application (hub_id, submitted_at desc, id desc)
  where state <> 'DRAFT' and submissions > 0;

create table applications.section_answers (
  id             uuid primary key,
  version        bigint not null,
  application_id uuid not null references applications.application,
  section_id     text not null,
  answers        jsonb not null,
  revision       int not null,
  saved_at       timestamptz not null,
  saved_by       text not null,
  unique (application_id, section_id)
);

create table applications.cost_line (
  application_id uuid not null references applications.application,
  position       int not null,
  category       text not null,
  description    text not null check (length(description) between 1 and 200),
  cost           numeric(14,2) not null check (cost > 0),
  primary key (application_id, position)
);

create table applications.declaration (
  application_id uuid not null references applications.application,
  code           text not null,
  primary key (application_id, code)
);

-- The sent versions: rows are added, never changed.
create table applications.submission (
  id             uuid primary key,
  version        bigint not null,
  application_id uuid not null references applications.application,
  number         int not null check (number > 0),
  snapshot       text not null,
  sha256         text not null check (sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
  received_at    timestamptz not null,
  sent_by        uuid,
  sent_by_name   text not null,
  unique (application_id, number)
);

create function applications.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'a sent version is never changed'; end $$;
create trigger submission_is_final before update or delete on applications.submission
  for each row execute function applications.refuse_change();

-- The last protocol number of each year.
create table applications.protocol_counter (
  year int primary key,
  last bigint not null check (last > 0)
);
