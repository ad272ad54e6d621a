-- A body's papers that serve again and again, each with its versions; the newest is the one that counts.
create table documents.drawer_document (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  kind            text not null check (kind in ('REGISTER_EXTRACT', 'STATUTE', 'BALANCE', 'CONTRIBUTIONS', 'IDENTITY', 'OTHER')),
  title           text check (length(title) between 2 and 120),
  added_at        timestamptz not null,
  check ((kind = 'OTHER') = (title is not null))
);
-- of the usual papers a body has one each
create unique index drawer_one_of_a_kind on documents.drawer_document (organisation_id, kind) where kind <> 'OTHER';
create index drawer_by_body on documents.drawer_document (organisation_id);

create table documents.drawer_version (
  document_id uuid not null references documents.drawer_document,
  position    int not null check (position >= 0),
  file_id     uuid not null unique references documents.file,
  expires_on  date,
  primary key (document_id, position)
);
