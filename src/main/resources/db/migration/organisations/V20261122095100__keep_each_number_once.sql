-- Codice fiscale and partita IVA are numbers of the same subject: one table holds both, and a number names one body only,
-- in whichever of the two fields it was typed, also when two people register it at the same moment.
create table organisations.body_number (
  number          text not null constraint body_number_taken primary key check (number ~ '^([0-9]{11}|[A-Z0-9]{16})$'),
  organisation_id uuid not null references organisations.organisation
);
create index body_number_of_body on organisations.body_number (organisation_id);

-- Where two records claim one number already, it is of the record registered first; the other is a double to be merged.
insert into organisations.body_number (number, organisation_id)
select distinct on (claim.number) claim.number, claim.id
from (
  select tax_code as number, id, registered_at from organisations.organisation
  union all
  select vat_number, id, registered_at from organisations.organisation where vat_number is not null
) claim
order by claim.number, claim.registered_at, claim.id;
