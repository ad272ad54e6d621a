create table evaluation.resolution (
  id          uuid primary key,
  version     bigint not null,
  call_id     uuid not null references calls.call deferrable initially deferred,
  ranking_id  uuid not null references evaluation.ranking,
  state       text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
  wording     text not null check (length(wording) between 1 and 4000),
  proposed_by uuid not null references accounts.account deferrable initially deferred,
  proposed_at timestamptz not null,
  decided_at  timestamptz,
  check ((state = 'PROPOSED') = (decided_at is null))
);
create unique index resolution_one_standing on evaluation.resolution (ranking_id) where state <> 'REJECTED';
create index resolution_by_call on evaluation.resolution (call_id);
create index resolution_newest on evaluation.resolution (proposed_at desc, id desc);
create index resolution_to_vote on evaluation.resolution (proposed_at) where state = 'PROPOSED';

create table evaluation.resolution_award (
  resolution_id   uuid not null references evaluation.resolution,
  place           int not null,
  application_id  uuid not null references applications.application deferrable initially deferred,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  amount          numeric(14, 2) not null check (amount > 0),
  primary key (resolution_id, application_id)
);
create index resolution_award_by_application on evaluation.resolution_award (application_id);

create table evaluation.resolution_vote (
  resolution_id uuid not null references evaluation.resolution,
  member_id     uuid not null references accounts.account deferrable initially deferred,
  approves      boolean not null,
  note          text not null check (length(note) <= 4000),
  cast_at       timestamptz not null,
  primary key (resolution_id, member_id)
);
