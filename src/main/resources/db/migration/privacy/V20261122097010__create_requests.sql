create schema if not exists privacy;

-- The number of a person who is nobody any more: "Persona cancellata 12".
create sequence privacy.erased_person;

create table privacy.erasure_request (
  id          uuid primary key,
  version     bigint not null,
  account_id  uuid not null references accounts.account deferrable initially deferred,
  number      bigint not null unique,
  state       text not null check (state in ('REQUESTED', 'HELD', 'CANCELLED', 'REFUSED', 'CLOSING', 'DONE')),
  asked_at    timestamptz not null,
  execute_at  timestamptz not null check (execute_at > asked_at),
  due_at      timestamptz not null check (due_at > execute_at),
  reason      text check (length(reason) between 1 and 2000),
  settled_by  uuid references accounts.account deferrable initially deferred check (settled_by <> account_id or state = 'CANCELLED'),
  settled_at  timestamptz,
  closed_at   timestamptz,
  done_at     timestamptz,
  rows        int check (rows >= 0),
  check (state not in ('HELD', 'REFUSED') or reason is not null),
  check ((state = 'DONE') = (done_at is not null)),
  check (state not in ('CLOSING', 'DONE') or closed_at is not null)
);
-- one at a time
create unique index erasure_request_open on privacy.erasure_request (account_id) where state in ('REQUESTED', 'HELD', 'CLOSING');
create index erasure_request_by_time on privacy.erasure_request (asked_at desc, id desc);
create index erasure_request_due on privacy.erasure_request (execute_at) where state in ('REQUESTED', 'CLOSING');
create index erasure_request_by_settler on privacy.erasure_request (settled_by);

create table privacy.retention_run (
  id         uuid primary key,
  rule       text not null,
  ended_at   timestamptz not null,
  asked_by   uuid references accounts.account deferrable initially deferred,
  things     int not null check (things >= 0)
);
create index retention_run_by_rule on privacy.retention_run (rule, ended_at desc);
create index retention_run_by_person on privacy.retention_run (asked_by);
