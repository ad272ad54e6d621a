-- A longer term, proposed by one person and decided by another.
create table calls.extension (
  id                 uuid primary key,
  version            bigint not null,
  call_id            uuid not null references calls.call,
  previous_closes_at timestamptz not null,
  closes_at          timestamptz not null,
  reason             text not null check (length(reason) between 3 and 2000),
  state              text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
  proposed_by        uuid not null,
  proposed_by_name   text not null,
  proposed_at        timestamptz not null,
  decided_by         uuid,
  decided_by_name    text,
  decided_at         timestamptz,
  decision_reason    text,
  check (closes_at > previous_closes_at),
  check (decided_by <> proposed_by),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check (state <> 'REJECTED' or decision_reason is not null)
);
create index extension_by_call on calls.extension (call_id, proposed_at);
create unique index extension_one_pending on calls.extension (call_id) where state = 'PROPOSED';
create index extension_pending on calls.extension (proposed_at) where state = 'PROPOSED';
