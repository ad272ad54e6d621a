-- A draft may begin with what its body wrote before. What nobody has read again yet stands with the draft; what came along and
-- what did not, and why, stands beside it.
alter table applications.application
  add column copied_from uuid references applications.application on delete set null,
  add column unread text[] not null default '{}';
create index application_copied_from on applications.application (copied_from) where copied_from is not null;

create table applications.copy_note (
  application_id uuid primary key references applications.application,
  version        bigint not null,
  source_title   text not null check (length(source_title) <= 200),
  source_call    text not null,
  taken          jsonb not null,
  left_out       jsonb not null,
  copied_at      timestamptz not null
);
