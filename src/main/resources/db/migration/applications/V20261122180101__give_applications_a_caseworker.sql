-- Who of the programme's people looks after a sent application; no row, nobody yet.
create table applications.caseworker (
  application_id uuid primary key references applications.application,
  version        bigint not null,
  account_id     uuid not null references accounts.account deferrable initially deferred
);
create index caseworker_of_account on applications.caseworker (account_id);
