-- What was done to a thing that is gone since, such as a proposal to assign an evaluator, is found by the application it names.
create index line_by_case on audit.line ((facts ->> 'application'), id) where facts ->> 'application' is not null;
