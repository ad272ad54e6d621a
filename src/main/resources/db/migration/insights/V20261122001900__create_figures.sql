create schema if not exists insights;

-- Summary rows, one an application and one a project: written anew from the owners' read interfaces whenever something
-- moved, rebuildable at any time, and therefore without foreign keys.
create table insights.application_figure (
  application_id  uuid primary key,
  call_id         uuid not null,
  organisation_id uuid not null,
  hub_id          uuid not null,
  region_code     text not null,
  state           text not null,
  sent_on         date,
  requested       numeric(14,2) not null,
  awarded         numeric(14,2)
);
create index application_figure_by_call on insights.application_figure (call_id, sent_on);

create table insights.project_figure (
  project_id      uuid primary key,
  call_id         uuid not null,
  organisation_id uuid not null,
  hub_id          uuid not null,
  region_code     text not null,
  state           text not null,
  granted         numeric(14,2) not null,
  people          int not null,
  transformer_id  uuid
);
create index project_figure_by_call on insights.project_figure (call_id, state);
create index project_figure_by_region on insights.project_figure (region_code, state);
