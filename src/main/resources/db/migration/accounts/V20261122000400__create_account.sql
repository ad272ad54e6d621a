create schema if not exists accounts;

create table accounts.account (
  id            uuid primary key,
  version       bigint not null,
  email         text not null check (email = lower(email)),
  name          text not null check (length(name) between 2 and 120),
  password_hash text not null,
  state         text not null check (state in ('ACTIVE', 'CLOSED')),
  registered_at timestamptz not null
);
create unique index account_email on accounts.account (email);

create table accounts.account_role (
  account_id uuid not null references accounts.account,
  role       text not null check (role in ('NODE_OFFICER', 'HUB_MANAGER', 'EVALUATOR', 'STAFF', 'BOARD', 'AUDITOR', 'ADMIN')),
  primary key (account_id, role)
);

-- Sign-in state that survives restarts and is shared by instances. The id is stored hashed; the viewer is kept so that a
-- request costs one read, and is built anew when something about the person changed (stale).
create table accounts.session (
  id_hash        bytea primary key,
  account_id     uuid references accounts.account on delete cascade,
  chosen_body    uuid,
  viewer         jsonb,
  attributes     bytea,
  created_at     timestamptz not null,
  last_access_at timestamptz not null,
  expires_at     timestamptz not null,
  stale          boolean not null default false
);
create index session_by_account on accounts.session (account_id);
create index session_by_expiry on accounts.session (expires_at);
