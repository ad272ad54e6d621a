create table evaluation.ranking (
  id          uuid primary key,
  version     bigint not null,
  call_id     uuid not null references calls.call deferrable initially deferred,
  number      int not null check (number >= 1),
  state       text not null check (state in ('DRAFT', 'FREEZE_PROPOSED', 'FROZEN', 'SUPERSEDED')),
  budget      numeric(14, 2) not null check (budget >= 0),
  threshold   int not null check (threshold between 0 and 100),
  inputs_hash text not null check (inputs_hash ~ '^[0-9a-f]{64}$'),
  built_at    timestamptz not null,
  built_by    uuid not null references accounts.account deferrable initially deferred,
  proposed_at timestamptz,
  proposed_by uuid references accounts.account deferrable initially deferred,
  frozen_at   timestamptz,
  frozen_by   uuid references accounts.account deferrable initially deferred,
  reason      text check (length(reason) between 1 and 4000),
  unique (call_id, number),
  check ((state = 'FROZEN') = (frozen_at is not null)),
  check (frozen_by is null or frozen_by <> proposed_by)
);
create unique index ranking_one_current on evaluation.ranking (call_id) where state <> 'SUPERSEDED';

create table evaluation.ranking_line (
  ranking_id      uuid not null references evaluation.ranking,
  place           int not null check (place >= 1),
  application_id  uuid not null references applications.application deferrable initially deferred,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  protocol        text not null,
  score           numeric(5, 2) not null check (score between 0 and 100),
  bonus           int not null check (bonus >= 0),
  total           numeric(6, 2) not null,
  requested       numeric(14, 2) not null check (requested >= 0),
  standing        text not null check (standing in ('FUNDED', 'RESERVE', 'BELOW_THRESHOLD')),
  primary key (ranking_id, place),
  unique (ranking_id, application_id),
  check (total = score + bonus)
);
create index ranking_line_by_application on evaluation.ranking_line (application_id);
