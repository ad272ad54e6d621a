-- A question about a call, and the answer everybody reads. Who asked is never shown.
create table calls.question (
  id               uuid primary key,
  version          bigint not null,
  call_id          uuid not null references calls.call,
  asked_by         uuid not null,
  asked_text       text not null check (length(asked_text) between 1 and 1000),
  asked_at         timestamptz not null,
  state            text not null check (state in ('ASKED', 'ANSWERED', 'SET_ASIDE')),
  question         text check (length(question) between 3 and 1000),
  answer           text check (length(answer) between 3 and 4000),
  answered_by      uuid,
  answered_at      timestamptz,
  set_aside_reason text check (length(set_aside_reason) between 3 and 2000),
  check ((state = 'ANSWERED') = (question is not null and answer is not null)),
  check ((state = 'SET_ASIDE') = (set_aside_reason is not null)),
  check ((state = 'ASKED') = (answered_at is null))
);
create index question_by_call on calls.question (call_id, state, asked_at);
create index question_by_person on calls.question (asked_by, call_id);
