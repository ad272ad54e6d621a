-- A factor is stored once its first code was right: when it was added says all.
delete from accounts.second_factor where confirmed_at is null;
alter table accounts.second_factor drop column confirmed_at;

-- Attempts are counted in lanes, all of them.
drop table accounts.factor_attempt;

-- Sessions know whether what a person has is more than codes by mail.
update accounts.session s set proofs = jsonb_build_object('given', s.proofs -> 'given', 'held', case
    when exists (select 1 from accounts.passkey p where p.account_id = s.account_id)
      or exists (select 1 from accounts.second_factor f where f.account_id = s.account_id and f.kind = 'APP') then 'MORE'
    when exists (select 1 from accounts.second_factor f where f.account_id = s.account_id) then 'MAIL'
    else 'NOTHING' end)
  where s.proofs is not null;

alter table accounts.mailed_token drop constraint mailed_token_purpose_check;
alter table accounts.mailed_token
  add constraint mailed_token_purpose_check check (purpose in ('CONFIRM_ADDRESS', 'NEW_PASSWORD', 'RECOVER_FACTORS'));

-- Somebody who has lost every factor waits; whoever is told meanwhile can stop it.
create table accounts.factor_recovery (
  id         uuid primary key,
  version    bigint not null,
  account_id uuid not null references accounts.account on delete cascade,
  stop_hash  text not null unique check (length(stop_hash) = 64),
  begun_at   timestamptz not null,
  due_at     timestamptz not null check (due_at > begun_at),
  ended_at   timestamptz,
  outcome    text check (outcome in ('DONE', 'STOPPED', 'OVERTAKEN')),
  check ((ended_at is null) = (outcome is null)),
  check (outcome is distinct from 'DONE' or ended_at >= due_at)
);
create unique index factor_recovery_waiting on accounts.factor_recovery (account_id) where ended_at is null;
create index factor_recovery_due on accounts.factor_recovery (due_at) where ended_at is null;

-- Two administrators take the factors off another person's account.
create table accounts.factor_reset (
  id          uuid primary key,
  version     bigint not null,
  account_id  uuid not null references accounts.account on delete cascade,
  reason      text not null check (length(trim(reason)) between 1 and 2000),
  proposed_by uuid not null references accounts.account check (proposed_by <> account_id),
  proposed_at timestamptz not null,
  state       text not null check (state in ('PROPOSED', 'DONE', 'REJECTED', 'LAPSED')),
  decided_by  uuid references accounts.account check (decided_by <> account_id),
  decided_at  timestamptz,
  check (decided_by is distinct from proposed_by or state = 'REJECTED'),
  check ((state in ('DONE', 'REJECTED')) = (decided_by is not null)),
  check ((state = 'PROPOSED') = (decided_at is null))
);
create unique index factor_reset_open on accounts.factor_reset (account_id) where state = 'PROPOSED';
