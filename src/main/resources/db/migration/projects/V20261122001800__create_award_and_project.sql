create schema if not exists projects;

create table projects.award (
  id              uuid primary key,
  version         bigint not null,
  application_id  uuid not null unique references applications.application deferrable initially deferred,
  call_id         uuid not null references calls.call deferrable initially deferred,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  resolution_id   uuid not null,
  title           text not null,
  code            text not null,
  amount          numeric(14,2) not null check (amount > 0),
  approved_at     timestamptz not null,
  accept_by       timestamptz not null check (accept_by >= approved_at),
  state           text not null check (state in ('OFFERED', 'ACCEPTED', 'WAIVED', 'LAPSED')),
  decided_at      timestamptz,
  reason          text check (length(reason) between 1 and 2000),
  check ((state = 'OFFERED') = (decided_at is null)),
  check ((state = 'WAIVED') = (reason is not null)),
  check (state <> 'ACCEPTED' or decided_at < accept_by)
);
create index award_by_body on projects.award (organisation_id, state);
create index award_open on projects.award (accept_by) where state = 'OFFERED';

create table projects.project (
  id                uuid primary key,
  version           bigint not null,
  application_id    uuid not null unique references applications.application deferrable initially deferred,
  award_id          uuid not null unique references projects.award,
  call_id           uuid not null references calls.call deferrable initially deferred,
  organisation_id   uuid not null references organisations.organisation deferrable initially deferred,
  organisation_name text not null,
  hub_id            uuid not null references organisations.hub deferrable initially deferred,
  region_code       text not null references reference.region deferrable initially deferred,
  region_name       text not null,
  code              text not null unique,
  slug              text not null unique,
  title             text not null,
  planned_cost      numeric(14,2) not null check (planned_cost >= 0),
  granted           numeric(14,2) not null check (granted > 0),
  final_grant       numeric(14,2) check (final_grant between 0 and granted),
  people_at_start   int not null check (people_at_start >= 0),
  people_reached    int check (people_reached >= 0),
  publish_consent   boolean not null,
  months            int not null check (months > 0),
  earliest_start    date not null,
  made_at           timestamptz not null,
  started_on        date check (started_on >= earliest_start),
  closed_at         timestamptz,
  state             text not null check (state in ('TO_START', 'RUNNING', 'FINAL_REPORT_DUE', 'FINAL_REPORT_SUBMITTED',
                      'VERIFIED', 'CLOSED', 'SUSPENDED', 'WAIVED', 'REVOKED')),
  resume_to         text check (resume_to in ('TO_START', 'RUNNING', 'FINAL_REPORT_DUE')),
  transformer_id    uuid references transformers.transformer deferrable initially deferred,
  transformer_name  text,
  engagement_state  text check (engagement_state in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
  engagement_reason text,
  engagement_at     timestamptz,
  revocation_by     uuid,
  revocation_reason text,
  revocation_at     timestamptz,
  check (transformer_id <> organisation_id),
  check (num_nulls(transformer_id, transformer_name, engagement_state, engagement_at) in (0, 4)),
  check ((engagement_state = 'DECLINED') = (engagement_reason is not null)),
  check (num_nulls(revocation_by, revocation_reason, revocation_at) in (0, 3)),
  check ((state = 'SUSPENDED') = (resume_to is not null)),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check (state not in ('RUNNING', 'FINAL_REPORT_DUE', 'FINAL_REPORT_SUBMITTED', 'VERIFIED', 'CLOSED') or started_on is not null),
  check (state not in ('VERIFIED', 'CLOSED') or final_grant is not null and people_reached is not null),
  check (state <> 'REVOKED' or revocation_by is not null)
);
create index project_by_body on projects.project (organisation_id, made_at desc);
create index project_by_transformer on projects.project (transformer_id, engagement_at desc);
create index project_by_hub on projects.project (hub_id, code);
create index project_by_state on projects.project (state, code);
create index project_by_region on projects.project (region_code, code) where started_on is not null;
create index award_by_call on projects.award (call_id);
create index project_by_call on projects.project (call_id);
create index project_revocation on projects.project (revocation_at) where revocation_at is not null;
