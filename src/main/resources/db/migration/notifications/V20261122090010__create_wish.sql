create schema if not exists notifications;

-- How a person wants to be written to; who has no row wants what everybody gets.
create table notifications.wish (
  account_id   uuid primary key references accounts.account (id) deferrable initially deferred,
  version      bigint not null,
  applications text not null check (applications in ('AT_ONCE', 'DAILY', 'PORTAL')),
  projects     text not null check (projects in ('AT_ONCE', 'DAILY', 'PORTAL')),
  work         text not null check (work in ('AT_ONCE', 'DAILY', 'PORTAL')),
  news         text not null check (news in ('AT_ONCE', 'DAILY', 'PORTAL')),
  quiet        boolean not null,
  quiet_from   time not null,
  quiet_until  time not null,
  changed_at   timestamptz not null
);
comment on table notifications.wish is 'How a person wants to be written to: personal data, goes with the account.';
