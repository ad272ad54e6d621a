-- Roles that decide are proposed by one administrator and approved by another.
create table accounts.role_proposal (
  id          uuid primary key,
  version     bigint not null,
  account_id  uuid not null references accounts.account on delete cascade,
  role        text not null check (role in ('ADMIN', 'BOARD', 'STAFF')),
  reason      text not null check (length(trim(reason)) between 1 and 2000),
  proposed_by uuid not null references accounts.account check (proposed_by <> account_id),
  proposed_at timestamptz not null,
  state       text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'LAPSED')),
  decided_by  uuid references accounts.account check (decided_by <> account_id),
  decided_at  timestamptz,
  decision    text check (length(trim(decision)) between 1 and 2000),
  check (decided_by is distinct from proposed_by or state = 'REJECTED'),
  check ((state in ('APPROVED', 'REJECTED')) = (decided_by is not null)),
  check ((state = 'REJECTED') = (decision is not null)),
  check ((state = 'PROPOSED') = (decided_at is null))
);
create unique index role_proposal_open on accounts.role_proposal (account_id, role) where state = 'PROPOSED';
create index role_proposal_waiting on accounts.role_proposal (proposed_at) where state = 'PROPOSED';
