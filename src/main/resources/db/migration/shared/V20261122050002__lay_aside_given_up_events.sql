-- Events whose listener failed again and again: kept for somebody to look at, out of the way of the others.
create table event_publication_given_up (
  id                     uuid not null primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz,
  given_up_at            timestamptz not null default now()
);
