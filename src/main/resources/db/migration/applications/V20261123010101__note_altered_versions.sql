-- Sent versions whose text was once found to be other than its fingerprint says: by then somebody with the database in hand changed it.
create table applications.altered_version (
  submission_id uuid primary key references applications.submission,
  noticed_at    timestamptz not null
);
