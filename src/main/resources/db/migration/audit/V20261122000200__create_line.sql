create schema if not exists audit;

create table audit.line (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  actor_id     uuid,
  actor_name   text not null,
  acting_for   uuid,
  act          text not null check (act ~ '^[a-z][a-zA-Z]*(\.[a-zA-Z]+)+$'),
  subject_type text not null,
  subject_id   uuid not null,
  reason       text,
  facts        jsonb not null default '{}'
);
create index line_by_subject on audit.line (subject_id, id);
create index line_by_actor on audit.line (actor_id, id);
