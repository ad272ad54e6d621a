create schema if not exists transformers;

create table transformers.transformer (
  organisation_id     uuid primary key references organisations.organisation deferrable initially deferred,
  version             bigint not null,
  slug                text not null constraint transformer_slug unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  hub_id              uuid not null references organisations.hub deferrable initially deferred,
  state               text not null
    check (state in ('CANDIDATE', 'UNDER_REVIEW', 'ACCREDITED', 'REJECTED', 'SUSPENDED', 'EXPIRED')),
  presentation        text not null check (length(presentation) between 40 and 2000),
  years_of_experience int not null check (years_of_experience between 0 and 80),
  applied_at          timestamptz not null,
  moved_at            timestamptz not null,
  reason              text check (length(reason) between 1 and 1000),
  check (state not in ('REJECTED', 'SUSPENDED') or reason is not null)
);
create index transformer_by_hub on transformers.transformer (hub_id, moved_at desc);
create index transformer_by_state on transformers.transformer (state);

create table transformers.transformer_service (
  organisation_id uuid not null references transformers.transformer,
  service         text not null check (service in ('WEB_ECOMMERCE', 'ERP', 'CRM', 'CLOUD', 'SECURITY', 'DATA', 'AI',
    'IOT_3D', 'VIRTUAL_REALITY', 'TRAINING', 'MENTORING')),
  primary key (organisation_id, service)
);

create table transformers.transformer_region (
  organisation_id uuid not null references transformers.transformer,
  region_code     text not null references reference.region deferrable initially deferred,
  primary key (organisation_id, region_code)
);

create table transformers.past_job (
  organisation_id uuid not null references transformers.transformer,
  place           int not null check (place between 0 and 9),
  title           text not null check (length(title) between 1 and 160),
  client          text not null check (length(client) between 1 and 160),
  finished_in     int not null check (finished_in between 2000 and 2200),
  primary key (organisation_id, place)
);
