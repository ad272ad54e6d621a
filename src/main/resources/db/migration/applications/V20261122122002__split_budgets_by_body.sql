-- Each cost is one body's: null is the lead. What is paid net, and the VAT that body cannot get back.
alter table applications.cost_line add column organisation_id uuid references organisations.organisation deferrable initially deferred;
alter table applications.cost_line add column vat numeric(14,2) not null default 0 check (vat >= 0);
-- What each body of a network asks for: the lead's part here, a partner's with its part.
alter table applications.application add column lead_requested numeric(14,2) check (lead_requested >= 0);
alter table applications.partnership add column requested numeric(14,2) check (requested >= 0);
create index cost_line_of_body on applications.cost_line (organisation_id) where organisation_id is not null;
