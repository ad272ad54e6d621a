-- One act by which applications pass to somebody, or to nobody, with what it did to each of them.
create table applications.handover (
  id        uuid primary key,
  version   bigint not null,
  by_id     uuid not null,
  to_id     uuid,
  made_at   timestamptz not null,
  undone_at timestamptz check (undone_at >= made_at)
);
create index handover_by on applications.handover (by_id);
create index handover_to on applications.handover (to_id);

create table applications.handover_item (
  handover_id    uuid not null references applications.handover,
  application_id uuid not null references applications.application,
  before_id      uuid,
  outcome        text not null check (outcome in ('GIVEN', 'SAME', 'UNSEEN', 'ENDED', 'MOVED', 'UNDONE')),
  primary key (handover_id, application_id)
);
create index handover_item_of_application on applications.handover_item (application_id);
