-- Two records of one body: one points to the other and nothing of it is rewritten, so that it can be undone.
alter table organisations.organisation
  add column merged_into uuid references organisations.organisation check (merged_into <> id);
create index organisation_by_merged_into on organisations.organisation (merged_into);

create table organisations.body_merge (
  id          uuid primary key,
  version     bigint not null,
  kept_id     uuid not null references organisations.organisation,
  absorbed_id uuid not null references organisations.organisation check (absorbed_id <> kept_id),
  state       text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'UNDONE')),
  reason      text not null check (length(reason) between 3 and 2000),
  proposed_by uuid not null references accounts.account deferrable initially deferred,
  proposed_at timestamptz not null,
  decided_by  uuid references accounts.account deferrable initially deferred check (decided_by <> proposed_by),
  decided_at  timestamptz,
  undone_by   uuid references accounts.account deferrable initially deferred,
  undone_at   timestamptz,
  undo_reason text,
  check ((state = 'PROPOSED') = (decided_at is null)),
  check ((state = 'UNDONE') = (undone_at is not null))
);
create unique index body_merge_open on organisations.body_merge (absorbed_id) where state in ('PROPOSED', 'APPROVED');
create index body_merge_by_kept on organisations.body_merge (kept_id);
create index body_merge_by_state on organisations.body_merge (state, proposed_at desc);
create index body_merge_by_proposer on organisations.body_merge (proposed_by);
create index body_merge_by_decider on organisations.body_merge (decided_by);
create index body_merge_by_undoer on organisations.body_merge (undone_by);

-- The places in teams that a merge made: what the undo takes away again.
alter table organisations.membership add column merge_id uuid references organisations.body_merge;
create index membership_by_merge on organisations.membership (merge_id);
