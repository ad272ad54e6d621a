-- The next version of a form, while it is written: at most one for each form.
create table forms.draft (
  id         uuid primary key,
  version    bigint not null,
  code       text not null unique check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
  title      text not null check (length(title) between 1 and 120),
  purpose    text not null check (purpose in ('APPLICATION', 'PROGRESS', 'FINAL')),
  content    jsonb not null check (jsonb_typeof(content) = 'array'),
  base       integer not null check (base >= 0),
  begun_at   timestamptz not null,
  changed_at timestamptz not null
);
