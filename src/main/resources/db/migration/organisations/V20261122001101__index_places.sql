-- What refers to reference data is found from there too: a place or an activity that goes asks who used it.
create index officer_region_by_region on organisations.officer_region (region_code);
create index organisation_by_region on organisations.organisation (region_code);
create index organisation_by_comune on organisations.organisation (comune_code);
create index organisation_by_ateco on organisations.organisation (ateco_code);
