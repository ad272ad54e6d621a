-- A call's form filled in to try it: throw-away answers, gone after a day. Nothing else refers to it.
create table calls.trial (
  call_id    uuid not null references calls.call,
  account_id uuid not null,
  form_id    uuid not null,
  answers    jsonb not null,
  written_at timestamptz not null,
  primary key (call_id, account_id)
);
create index trial_by_age on calls.trial (written_at);
