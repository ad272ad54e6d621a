create schema if not exists documents;

-- Bytes on their way in. Where the next piece goes is told by this row alone, whichever instance asks.
create table documents.upload (
  id         uuid primary key,
  version    bigint not null,
  account_id uuid not null references accounts.account deferrable initially deferred,
  name       text not null check (length(name) between 1 and 120),
  size       bigint not null check (size between 1 and 33554432),
  received   bigint not null check (received between 0 and size),
  sha256     text check (sha256 ~ '^[0-9a-f]{64}$'),
  kind       text check (kind in ('PDF', 'JPEG', 'PNG', 'INVOICE', 'P7M', 'XLSX')),
  mime       text check (length(mime) <= 200),
  started_at timestamptz not null,
  touched_at timestamptz not null,
  file_id    uuid,
  check (sha256 is null or received = size),
  check (file_id is null or sha256 is not null)
);
create index upload_by_account on documents.upload (account_id, started_at);
create index upload_left_lying on documents.upload (touched_at);

-- A file that was handed in. What readers get is the copy "for reading" where there is one: the document inside a signed
-- envelope, or a picture without what it told beyond the picture.
create table documents.file (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  purpose         text not null check (purpose ~ '^[a-z][a-z0-9.-]{1,79}$'),
  subject_id      uuid,
  name            text not null check (length(name) between 1 and 140),
  kind            text not null check (kind in ('PDF', 'JPEG', 'PNG', 'INVOICE', 'P7M', 'XLSX')),
  size            bigint not null check (size between 1 and 33554432),
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content_key     uuid not null unique,
  kinds           text not null,
  sent_by         uuid not null references accounts.account deferrable initially deferred,
  sent_at         timestamptz not null,
  state           text not null check (state in ('PENDING', 'CLEAN', 'REFUSED', 'REMOVED')),
  checked_at      timestamptz,
  scanned         boolean not null default false,
  finding         text,
  finding_detail  text check (length(finding_detail) <= 400),
  reading_key     uuid unique,
  reading_name    text check (length(reading_name) between 1 and 140),
  reading_kind    text check (reading_kind in ('PDF', 'JPEG', 'PNG', 'INVOICE', 'XLSX')),
  reading_size    bigint check (reading_size > 0),
  reading_sha256  text check (reading_sha256 ~ '^[0-9a-f]{64}$'),
  removed_at      timestamptz,
  check ((state = 'PENDING') = (checked_at is null)),
  check (state <> 'REFUSED' or finding is not null),
  check (num_nulls(reading_key, reading_name, reading_kind, reading_size, reading_sha256) in (0, 5)),
  check ((state = 'REMOVED') = (removed_at is not null))
);
create index file_by_body on documents.file (organisation_id, sent_at desc);
create index file_by_subject on documents.file (subject_id) where subject_id is not null;
create index file_in_quarantine on documents.file (checked_at desc, id) where state = 'REFUSED';
alter table documents.upload add foreign key (file_id) references documents.file deferrable initially deferred;

-- The signatures on a file, in the order in which they were found.
create table documents.signature (
  file_id     uuid not null references documents.file,
  position    int not null,
  signer      text not null check (length(signer) <= 200),
  issuer      text not null check (length(issuer) <= 200),
  claimed_at  timestamptz,
  valid_from  timestamptz not null,
  valid_until timestamptz not null,
  trusted     text not null check (trusted in ('YES', 'NO', 'UNKNOWN')),
  primary key (file_id, position)
);

-- What is still to be checked; a row goes when its file has its verdict.
create table documents.inspection (
  file_id       uuid primary key references documents.file,
  next_try      timestamptz not null,
  claimed_until timestamptz,
  attempts      int not null default 0,
  waits_for     text check (waits_for in ('SCANNER', 'WORKSHOP'))
);
create index inspection_due on documents.inspection (next_try);

-- What a body's files weigh together: taken by one conditional update, so that two hands cannot pass the limit together.
create table documents.allowance (
  organisation_id uuid primary key references organisations.organisation deferrable initially deferred,
  bytes           bigint not null check (bytes >= 0),
  files           int not null check (files >= 0)
);

-- Who needs a file to stay: an application that was sent, a report. A held file is never removed.
create table documents.hold (
  file_id     uuid not null references documents.file,
  holder_kind text not null check (holder_kind ~ '^[a-z]+(\.[a-z-]+)*$'),
  holder_id   uuid not null,
  primary key (file_id, holder_kind, holder_id)
);

-- Contents, where they are kept in the database and not in a folder.
create table documents.block (
  content_key uuid not null,
  start       bigint not null check (start >= 0),
  bytes       bytea not null check (length(bytes) between 1 and 1048576),
  primary key (content_key, start)
);
alter table documents.block alter column bytes set storage external;
