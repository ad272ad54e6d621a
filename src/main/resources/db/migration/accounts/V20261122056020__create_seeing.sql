-- An administrator sees the portal as somebody else sees it: for a quarter of an hour at most, with a reason, and read only.
create table accounts.seeing (
  id               uuid primary key,
  version          bigint not null,
  administrator_id uuid not null references accounts.account,
  seen_id          uuid not null references accounts.account,
  reason           text not null check (length(reason) between 3 and 1000),
  started_at       timestamptz not null,
  until            timestamptz not null check (until > started_at and until <= started_at + interval '15 minutes'),
  ended_at         timestamptz check (ended_at >= started_at),
  check (administrator_id <> seen_id)
);
create index seeing_by_time on accounts.seeing (started_at desc);
create index seeing_by_seen on accounts.seeing (seen_id, started_at desc);
create index seeing_by_administrator on accounts.seeing (administrator_id);
