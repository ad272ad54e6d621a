create schema if not exists evaluation;

create table evaluation.eligibility_check (
  id              uuid primary key,
  version         bigint not null,
  application_id  uuid not null unique references applications.application deferrable initially deferred,
  call_id         uuid not null references calls.call deferrable initially deferred,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  state           text not null check (state in ('OPEN', 'WAITING_FOR_ANSWER', 'ELIGIBLE', 'NOT_ELIGIBLE')),
  started_at      timestamptz not null,
  started_by      uuid not null references accounts.account deferrable initially deferred,
  decided_at      timestamptz,
  decided_by      uuid references accounts.account deferrable initially deferred,
  reason          text check (length(reason) between 1 and 4000),
  check ((state in ('ELIGIBLE', 'NOT_ELIGIBLE')) = (decided_at is not null)),
  check (state <> 'NOT_ELIGIBLE' or reason is not null)
);
create index eligibility_check_waiting on evaluation.eligibility_check (organisation_id) where state = 'WAITING_FOR_ANSWER';
create index eligibility_check_by_call on evaluation.eligibility_check (call_id);

create table evaluation.eligibility_point (
  check_id uuid not null references evaluation.eligibility_check,
  point    text not null check (point in ('ADMISSIBLE_BODY', 'COHERENT_DATA', 'BUDGET_IN_RULES', 'DECLARATIONS_MADE')),
  primary key (check_id, point)
);

create table evaluation.integration_request (
  check_id     uuid not null references evaluation.eligibility_check,
  place        int not null,
  number       int not null check (number >= 1),
  reason       text not null check (length(reason) between 1 and 4000),
  wanted       text not null check (length(wanted) between 1 and 4000),
  requested_at timestamptz not null,
  requested_by uuid not null references accounts.account deferrable initially deferred,
  due_at       timestamptz not null check (due_at > requested_at),
  answer       text check (length(answer) between 1 and 4000),
  answered_at  timestamptz,
  answered_by  uuid references accounts.account deferrable initially deferred,
  primary key (check_id, place),
  unique (check_id, number),
  check ((answer is null) = (answered_at is null))
);
