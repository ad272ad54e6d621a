-- The code on a receipt, by which whoever holds it can have it checked. Receipts of before get one too.
alter table applications.submission add column code text not null unique
  default translate(upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 16)), '01', 'XY');
alter table applications.submission alter column code drop default;
alter table applications.submission add constraint submission_code_check check (code ~ '^[2-9A-HJKMNP-TV-Z]{16}$');
