create schema if not exists organisations;

create table organisations.hub (
  id         uuid primary key,
  version    bigint not null,
  code       text not null unique check (code ~ '^[A-Z]{2,12}$'),
  name       text not null check (length(name) between 2 and 200),
  federation text not null check (length(federation) between 2 and 200)
);

create table organisations.territorial_node (
  id      uuid primary key,
  version bigint not null,
  hub_id  uuid not null references organisations.hub,
  name    text not null check (length(name) between 2 and 200),
  unique (hub_id, name)
);

create table organisations.territorial_node_region (
  territorial_node_id uuid not null references organisations.territorial_node,
  region_code         text not null references reference.region deferrable initially deferred,
  primary key (territorial_node_id, region_code)
);
create index territorial_node_by_region on organisations.territorial_node_region (region_code);

create table organisations.officer (
  account_id uuid primary key references accounts.account deferrable initially deferred,
  version    bigint not null,
  hub_id     uuid not null references organisations.hub,
  post       text not null check (post in ('NODE_OFFICER', 'HUB_MANAGER'))
);
create index officer_by_hub on organisations.officer (hub_id, post);

create table organisations.officer_region (
  account_id  uuid not null references organisations.officer,
  region_code text not null references reference.region deferrable initially deferred,
  primary key (account_id, region_code)
);

-- A codice fiscale or a partita IVA names one body only: a second registration meets these constraints even in a race.
create table organisations.organisation (
  id            uuid primary key,
  version       bigint not null,
  name          text not null check (length(name) between 2 and 200 and name is nfc normalized),
  kind          text not null check (kind in ('COOPERATIVE', 'NON_PROFIT', 'TRANSFORMER')),
  legal_form    text,
  tax_code      text not null constraint organisation_tax_code unique check (tax_code ~ '^([0-9]{11}|[A-Z0-9]{16})$'),
  vat_number    text constraint organisation_vat_number unique check (vat_number ~ '^[0-9]{11}$'),
  hub_id        uuid not null references organisations.hub,
  federation    text,
  comune_code   text not null references reference.comune deferrable initially deferred,
  region_code   text not null references reference.region deferrable initially deferred,
  albo_number   text check (albo_number ~ '^[A-Z][0-9]{6}$'),
  ateco_code    text references reference.ateco deferrable initially deferred,
  pec           text check (length(pec) <= 254 and pec = lower(pec)),
  members       int not null check (members between 0 and 1000000),
  women         int not null check (women between 0 and members),
  under36       int not null check (under36 between 0 and under41),
  under41       int not null check (under41 between 0 and members),
  non_italian   int not null check (non_italian between 0 and members),
  workers       int not null check (workers between 0 and 1000000),
  disadvantaged int not null check (disadvantaged between 0 and workers),
  registered_at timestamptz not null,
  updated_at    timestamptz not null
);
create index organisation_by_hub on organisations.organisation (hub_id, region_code, id);

create table organisations.organisation_trait (
  organisation_id uuid not null references organisations.organisation,
  trait           text not null check (trait in ('SOCIAL_A', 'SOCIAL_B', 'COMMUNITY', 'WORKERS_BUYOUT', 'CONFISCATED_ASSETS')),
  primary key (organisation_id, trait)
);

create table organisations.membership (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation,
  account_id      uuid not null references accounts.account deferrable initially deferred,
  team_role       text not null check (team_role in ('OWNER', 'EDITOR', 'VIEWER')),
  since           timestamptz not null,
  unique (organisation_id, account_id)
);
create index membership_by_account on organisations.membership (account_id, since);
