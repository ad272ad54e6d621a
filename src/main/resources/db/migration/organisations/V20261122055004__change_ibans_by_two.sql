-- An account number is proposed by one person, confirmed by another or through the certified mail, and used after a hold.
create table organisations.iban_change (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation,
  iban            text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  state           text not null check (state in ('PROPOSED', 'CONFIRMED', 'CANCELLED')),
  proposed_by     uuid not null references accounts.account deferrable initially deferred,
  proposed_at     timestamptz not null,
  secret_hash     bytea constraint iban_change_secret unique check (length(secret_hash) = 32),
  expires_at      timestamptz not null,
  confirmed_by    uuid references accounts.account deferrable initially deferred check (confirmed_by <> proposed_by),
  confirmed_how   text check (confirmed_how in ('OWNER', 'PEC')),
  confirmed_at    timestamptz,
  effective_at    timestamptz check (effective_at > confirmed_at),
  cancelled_by    uuid references accounts.account deferrable initially deferred,
  cancelled_at    timestamptz,
  check (state <> 'CONFIRMED' or (confirmed_at is not null and confirmed_how is not null and effective_at is not null)),
  check (confirmed_how is distinct from 'OWNER' or confirmed_by is not null),
  check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create unique index iban_change_open on organisations.iban_change (organisation_id) where state = 'PROPOSED';
create index iban_change_of_body on organisations.iban_change (organisation_id, proposed_at desc);
create index iban_change_by_proposer on organisations.iban_change (proposed_by);
create index iban_change_by_confirmer on organisations.iban_change (confirmed_by);
create index iban_change_by_canceller on organisations.iban_change (cancelled_by);
