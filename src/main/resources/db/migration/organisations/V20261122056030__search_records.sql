-- The offices look for records by name, code and PEC, whatever accents were typed, and for doubles by likeness of name.
alter table organisations.organisation
  add column sort_name text collate "C" not null generated always as (public.folded(name)) stored,
  add column search    text not null generated always as (
    public.folded(name || ' ' || tax_code || ' ' || coalesce(vat_number, '') || ' ' || coalesce(pec, ''))) stored;
create index organisation_by_name on organisations.organisation (sort_name, id);
create index organisation_search on organisations.organisation using gin (search public.gin_trgm_ops);
create index organisation_likeness on organisations.organisation using gin (sort_name public.gin_trgm_ops);
create index organisation_by_pec on organisations.organisation (pec);
