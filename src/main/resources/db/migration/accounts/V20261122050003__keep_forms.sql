-- What a person had typed when the session turned out to be over: kept for an hour, for that person only.
create table accounts.kept_form (
  key_hash   bytea primary key,
  account_id uuid not null references accounts.account on delete cascade,
  address    text not null check (length(address) <= 1000),
  page       text not null check (length(page) <= 1000),
  fields     jsonb not null,
  kept_at    timestamptz not null default now()
);
create index kept_form_by_age on accounts.kept_form (kept_at);
create index kept_form_by_account on accounts.kept_form (account_id);
