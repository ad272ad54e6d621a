create table evaluation.conflict_declaration (
  id           uuid primary key,
  version      bigint not null,
  call_id      uuid not null references calls.call deferrable initially deferred,
  evaluator_id uuid not null references accounts.account deferrable initially deferred,
  note         text not null check (length(note) <= 4000),
  declared_at  timestamptz not null,
  unique (evaluator_id, call_id)
);
create index conflict_declaration_by_call on evaluation.conflict_declaration (call_id);

create table evaluation.declared_tie (
  declaration_id  uuid not null references evaluation.conflict_declaration,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  primary key (declaration_id, organisation_id)
);

create table evaluation.assignment (
  id              uuid primary key,
  version         bigint not null,
  application_id  uuid not null references applications.application deferrable initially deferred,
  call_id         uuid not null references calls.call deferrable initially deferred,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  evaluator_id    uuid not null references accounts.account deferrable initially deferred,
  state           text not null check (state in
                    ('PROPOSED', 'ASSIGNED', 'CONFLICT', 'DECLINED', 'IN_PROGRESS', 'SUBMITTED', 'REOPENED')),
  proposed_at     timestamptz not null,
  assigned_at     timestamptz,
  due_at          timestamptz,
  started_at      timestamptz,
  ended_at        timestamptz,
  reason          text check (length(reason) between 1 and 4000),
  unique (application_id, evaluator_id),
  check ((state = 'PROPOSED') = (assigned_at is null)),
  check ((assigned_at is null) = (due_at is null)),
  check (state not in ('CONFLICT', 'DECLINED', 'REOPENED') or reason is not null)
);
create index assignment_by_evaluator on evaluation.assignment (evaluator_id, due_at);
create index assignment_by_call on evaluation.assignment (call_id);

create table evaluation.score_sheet (
  id             uuid primary key,
  version        bigint not null,
  assignment_id  uuid not null unique references evaluation.assignment,
  application_id uuid not null references applications.application deferrable initially deferred,
  call_id        uuid not null references calls.call deferrable initially deferred,
  private_note   text not null check (length(private_note) <= 4000),
  saved_at       timestamptz not null,
  submitted_at   timestamptz,
  total          numeric(5, 2) check (total between 0 and 100),
  check ((total is null) = (submitted_at is null))
);
create index score_sheet_by_application on evaluation.score_sheet (application_id) where submitted_at is not null;
create index score_sheet_by_call on evaluation.score_sheet (call_id) where submitted_at is not null;

create table evaluation.mark (
  sheet_id  uuid not null references evaluation.score_sheet,
  criterion text not null,
  score     int check (score >= 0),
  comment   text not null check (length(comment) <= 5000),
  primary key (sheet_id, criterion)
);
