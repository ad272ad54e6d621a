-- What a person has proved in a session, and when: read with the session's row, so that no page asks for more.
alter table accounts.session add column proofs jsonb;

-- An authenticator app (its secret encrypted by the portal) or codes by mail. The last step used keeps a code from counting twice.
create table accounts.second_factor (
  account_id   uuid not null references accounts.account on delete cascade,
  kind         text not null check (kind in ('APP', 'MAIL')),
  secret       bytea,
  added_at     timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint,
  primary key (account_id, kind),
  check ((kind = 'APP') = (secret is not null))
);

create table accounts.recovery_code (
  account_id uuid not null references accounts.account on delete cascade,
  code_hash  bytea not null,
  made_at    timestamptz not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);

-- The one code by mail that counts; taken once.
create table accounts.mailed_code (
  account_id uuid not null references accounts.account on delete cascade,
  purpose    text not null check (purpose in ('SECOND_FACTOR', 'LINK')),
  code_hash  text not null,
  expires_at timestamptz not null,
  primary key (account_id, purpose)
);

-- How often somebody who is signed in by half has tried, counted here so that a restart or another instance forgets nothing.
create table accounts.factor_attempt (
  account_id uuid not null references accounts.account on delete cascade,
  what       text not null,
  since      timestamptz not null,
  attempts   int not null,
  primary key (account_id, what)
);

-- The handle that authenticators keep in place of the account's id.
create table accounts.passkey_owner (
  account_id uuid primary key references accounts.account on delete cascade,
  handle     bytea not null unique
);

create table accounts.passkey (
  credential_id      bytea primary key,
  account_id         uuid not null references accounts.passkey_owner on delete cascade,
  label              text not null check (length(label) between 1 and 60),
  public_key         bytea not null,
  signature_count    bigint not null,
  uv_initialized     boolean not null,
  backup_eligible    boolean not null,
  backup_state       boolean not null,
  transports         text not null,
  attestation_object bytea not null,
  client_data        bytea,
  added_at           timestamptz not null,
  used_at            timestamptz not null
);
create index passkey_by_account on accounts.passkey (account_id);
