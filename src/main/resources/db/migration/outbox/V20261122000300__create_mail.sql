create schema if not exists outbox;

create table outbox.mail (
  id         uuid primary key,
  dedupe_key text not null unique,
  recipient  text not null,
  subject    text not null,
  body       text not null,
  created_at timestamptz not null,
  state      text not null check (state in ('WAITING', 'SENT', 'SHOWN', 'MUTED', 'FAILED')),
  attempts   int not null default 0,
  next_try   timestamptz not null,
  sent_at    timestamptz,
  last_error text
);
create index mail_waiting on outbox.mail (next_try) where state = 'WAITING';
create index mail_by_time on outbox.mail (created_at desc);
