-- An address counts as the person's only when a letter sent to it was answered; until then somebody else may claim it too.
alter table accounts.account
  add column email_confirmed_at timestamptz,
  add column phone    text check (phone ~ '^\+?[0-9][0-9 ]{5,19}$'),
  add column language text not null default 'it' check (language in ('it', 'en'));
update accounts.account set email_confirmed_at = registered_at;
drop index accounts.account_email;
create unique index account_email on accounts.account (email) where email_confirmed_at is not null;
create index account_claiming_email on accounts.account (email, registered_at desc) where email_confirmed_at is null;

-- What letters carry as a link. Only the hash is kept: who reads this table can open nothing.
create table accounts.mailed_token (
  id          uuid primary key,
  version     bigint not null,
  account_id  uuid not null references accounts.account on delete cascade,
  purpose     text not null check (purpose in ('CONFIRM_ADDRESS', 'NEW_PASSWORD')),
  secret_hash text not null unique check (length(secret_hash) = 64),
  email       text not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null check (expires_at > created_at),
  used_at     timestamptz
);
create index mailed_token_by_account on accounts.mailed_token (account_id, purpose);
create index mailed_token_by_expiry on accounts.mailed_token (expires_at);

-- Somebody said to have forgotten a password; whether there is such an account is looked up after the answer has left.
create table accounts.forgotten_password (
  id       uuid primary key,
  email    text not null,
  asked_at timestamptz not null
);

-- The wish to move to another address, to be confirmed from both.
create table accounts.address_change (
  id               uuid primary key,
  version          bigint not null,
  account_id       uuid not null references accounts.account on delete cascade,
  old_email        text not null,
  new_email        text not null check (new_email = lower(new_email) and new_email <> old_email),
  old_secret_hash  text not null unique,
  new_secret_hash  text not null unique,
  asked_at         timestamptz not null,
  expires_at       timestamptz not null,
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  ended_at         timestamptz,
  outcome          text check (outcome in ('DONE', 'REFUSED', 'REPLACED')),
  check ((ended_at is null) = (outcome is null)),
  check (outcome is distinct from 'DONE' or (old_confirmed_at is not null and new_confirmed_at is not null))
);
create unique index address_change_open on accounts.address_change (account_id) where ended_at is null;

-- How many attempts a lane has had lately: one row a lane, one conditional upsert an attempt.
create table accounts.attempt_lane (
  lane text primary key check (length(lane) = 64),
  full_at timestamptz not null
);
create index attempt_lane_by_age on accounts.attempt_lane (full_at);

-- Browsers from which a person has entered before: a stranger's guesses do not slow them down.
create table accounts.known_device (
  account_id   uuid not null references accounts.account on delete cascade,
  device_hash  text not null check (length(device_hash) = 64),
  first_at     timestamptz not null,
  last_at      timestamptz not null,
  primary key (account_id, device_hash)
);
create index known_device_by_age on accounts.known_device (last_at);
