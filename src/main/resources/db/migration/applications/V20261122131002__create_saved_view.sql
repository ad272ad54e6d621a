-- Filters of the list of applications that somebody gave a name; the filters as they stand in the address.
create table applications.saved_view (
  id       uuid primary key,
  version  bigint not null,
  owner_id uuid not null,
  name     text not null check (length(name) between 1 and 60),
  filters  text not null check (length(filters) between 1 and 1000),
  shared   boolean not null,
  starts   boolean not null,
  saved_at timestamptz not null
);
create unique index saved_view_once on applications.saved_view (owner_id, lower(name));
create unique index saved_view_starts on applications.saved_view (owner_id) where starts;
create index saved_view_shared on applications.saved_view (name) where shared;
