-- A body claimed by people whose addresses never answered gives its numbers up to somebody who did. Its record stays, without team.
alter table organisations.organisation
  drop constraint organisation_tax_code,
  drop constraint organisation_vat_number,
  add column lapsed_at timestamptz;
create unique index organisation_tax_code on organisations.organisation (tax_code) where lapsed_at is null;
create unique index organisation_vat_number on organisations.organisation (vat_number) where lapsed_at is null;
