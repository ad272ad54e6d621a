-- Who gave a role, when and why. Roles given before this was kept have no giver and no reason.
alter table accounts.account_role
  add column granted_at timestamptz not null default now(),
  add column granted_by uuid,
  add column reason     text check (length(reason) between 1 and 1000);
alter table accounts.account_role alter column granted_at drop default;

-- A person's account can rest and wake up again.
alter table accounts.account drop constraint account_state_check;
alter table accounts.account add constraint account_state_check check (state in ('ACTIVE', 'BLOCKED', 'CLOSED'));

-- People are found by name and address, whatever accents were typed, and listed by name.
alter table accounts.account
  add column sort_name text collate "C" not null generated always as (public.folded(name)) stored,
  add column search    text not null generated always as (public.folded(name || ' ' || email)) stored;
create index account_by_name on accounts.account (sort_name, id);
create index account_search on accounts.account using gin (search public.gin_trgm_ops);
create index account_role_by_role on accounts.account_role (role, account_id);
