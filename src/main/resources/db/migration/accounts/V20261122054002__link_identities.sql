-- An identity of an outside provider belongs to one account; issuer and subject together are its key.
create table accounts.linked_identity (
  issuer     text not null,
  subject    text not null,
  account_id uuid not null references accounts.account on delete cascade,
  linked_at  timestamptz not null,
  primary key (issuer, subject)
);
create index linked_identity_by_account on accounts.linked_identity (account_id);
