-- What a person has sent in a day, counted as it is announced: dropping what was sent does not give the day's share back.
create table documents.sent (
  account_id uuid not null references accounts.account deferrable initially deferred,
  day        date not null,
  bytes      bigint not null check (bytes >= 0),
  primary key (account_id, day)
);
create index sent_by_day on documents.sent (day);
