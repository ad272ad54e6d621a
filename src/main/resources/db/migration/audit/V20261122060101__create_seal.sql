-- Each line carries a mark that only the portal can make (a keyed hash of its content); each seal chains one line to the
-- one before. A line without a mark is older than the marks: the first seal says up to which line that is right.
alter table audit.line add column mark_id uuid, add column mark bytea;
create unique index line_mark_id on audit.line (mark_id);

create table audit.seal (
  position  bigint primary key,
  line_id   bigint not null unique,
  mark      bytea not null,
  hash      bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);
create index seal_by_time on audit.seal (sealed_at);

create table audit.verification (
  id         uuid primary key,
  ended_at   timestamptz not null default clock_timestamp(),
  seconds    numeric(12,3) not null,
  lines      bigint not null,
  waiting    bigint not null,
  head       bigint not null,
  findings   jsonb not null default '[]'
);
create index verification_by_time on audit.verification (ended_at desc);

create index line_by_act on audit.line (act, id);
create index line_by_time on audit.line (at);
