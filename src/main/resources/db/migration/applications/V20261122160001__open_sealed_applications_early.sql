-- One sealed application to be read before its call closes: proposed by one person, decided by another.
create table applications.early_opening (
  id               uuid primary key,
  version          bigint not null,
  application_id   uuid not null references applications.application,
  call_id          uuid not null references calls.call deferrable initially deferred,
  protocol         text not null,
  reason           text not null check (length(reason) between 3 and 2000),
  state            text not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
  proposed_by      uuid not null,
  proposed_by_name text not null,
  proposed_at      timestamptz not null,
  decided_by       uuid,
  decided_by_name  text,
  decided_at       timestamptz,
  decision_reason  text check (length(decision_reason) between 3 and 2000),
  check (decided_by <> proposed_by),
  check ((state = 'PROPOSED') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  check ((state = 'REJECTED') = (decision_reason is not null))
);
create index early_opening_by_call on applications.early_opening (call_id, proposed_at);
create index early_opening_waiting on applications.early_opening (proposed_at) where state = 'PROPOSED';
create unique index early_opening_one_waiting on applications.early_opening (application_id) where state = 'PROPOSED';
create unique index early_opening_one_approved on applications.early_opening (application_id) where state = 'APPROVED';

-- Who read an application that was opened early, and when first.
create table applications.early_reading (
  opening_id uuid not null references applications.early_opening,
  reader_id  uuid not null,
  read_at    timestamptz not null,
  primary key (opening_id, reader_id)
);
