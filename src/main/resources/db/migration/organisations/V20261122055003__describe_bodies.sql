-- What a body tells of itself beyond its name: registers, size, seats, workers, evidence of what it declares.
alter table organisations.organisation
  add column size                 text check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
  add column vat_recovery         text check (vat_recovery in ('FULL', 'PARTLY', 'NONE')),
  add column albo_category        text check (albo_category ~ '^C[0-9]{2}$'),
  add column runts                text check (runts is null or runts ~ '^[0-9]{1,7}$' and kind <> 'COOPERATIVE'),
  add column rea                  text check (rea ~ '^[A-Z]{2}-[0-9]{1,7}$'),
  add column registered_comune    text references reference.comune deferrable initially deferred,
  add column worker_women         int not null default 0 check (worker_women between 0 and workers),
  add column worker_under36       int not null default 0 check (worker_under36 between 0 and worker_under41),
  add column worker_under41       int not null default 0 check (worker_under41 between 0 and workers),
  add column worker_non_italian   int not null default 0 check (worker_non_italian between 0 and workers),
  add column confirmed_at         timestamptz,
  add column pec_changed_at       timestamptz;
update organisations.organisation set confirmed_at = updated_at, pec_changed_at = updated_at;
alter table organisations.organisation
  alter column confirmed_at set not null,
  alter column pec_changed_at set not null;
create index organisation_by_registered_comune on organisations.organisation (registered_comune);

-- Seats where a body also works, beside the operating seat that counts for its hub and its class.
create table organisations.other_seat (
  organisation_id uuid not null references organisations.organisation,
  comune_code     text not null references reference.comune deferrable initially deferred,
  primary key (organisation_id, comune_code)
);
create index other_seat_by_comune on organisations.other_seat (comune_code);

create table organisations.trait_evidence (
  organisation_id uuid not null references organisations.organisation,
  trait           text not null check (trait in ('SOCIAL_A', 'SOCIAL_B', 'COMMUNITY', 'WORKERS_BUYOUT', 'CONFISCATED_ASSETS')),
  words           text not null check (length(words) between 1 and 300),
  primary key (organisation_id, trait)
);
