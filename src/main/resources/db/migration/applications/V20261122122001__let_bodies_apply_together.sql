-- How bodies come together, as the lead chose it; null while nobody was asked.
alter table applications.application add column project_form text
  check (project_form in ('SINGLE', 'NETWORK', 'CHAIN', 'CROSS_SECTOR'));
-- The partners of the sent version, for all who must know whose application it is.
alter table applications.application add column partner_ids uuid[] not null default '{}';

create table applications.join_code (
  application_id uuid primary key references applications.application,
  version        bigint not null,
  code_hash      bytea not null unique,
  made_at        timestamptz not null,
  expires_at     timestamptz not null check (expires_at > made_at)
);

create table applications.partnership (
  id                uuid primary key,
  version           bigint not null,
  application_id    uuid not null references applications.application,
  call_id           uuid not null references calls.call deferrable initially deferred,
  organisation_id   uuid not null references organisations.organisation deferrable initially deferred,
  organisation_name text not null,
  state             text not null check (state in ('ASKED', 'ACCEPTED', 'CONFIRMED', 'DECLINED', 'LEFT', 'REMOVED')),
  part              text not null check (length(part) <= 500),
  reason            text,
  asked_at          timestamptz not null,
  state_since       timestamptz not null,
  check (state not in ('ACCEPTED', 'CONFIRMED') or part <> ''),
  check ((state in ('DECLINED', 'LEFT', 'REMOVED')) = (reason is not null))
);
-- a body is bound to one application of a call
create unique index partnership_once on applications.partnership (call_id, organisation_id)
  where state in ('ASKED', 'ACCEPTED', 'CONFIRMED');
create index partnership_of_application on applications.partnership (application_id);
create index partnership_of_body on applications.partnership (organisation_id, state_since desc);
