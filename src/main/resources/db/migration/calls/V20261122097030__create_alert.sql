-- Who wants to be told of the next call: an address that has answered, nothing else. Who leaves is deleted.
create table calls.alert (
  id           uuid primary key,
  version      bigint not null,
  email        text not null unique check (email = lower(email) and length(email) between 6 and 254),
  language     text not null check (language in ('it', 'en')),
  asked_at     timestamptz not null,
  secret_hash  text not null unique,
  confirmed_at timestamptz
);
create index alert_unanswered on calls.alert (asked_at) where confirmed_at is null;
