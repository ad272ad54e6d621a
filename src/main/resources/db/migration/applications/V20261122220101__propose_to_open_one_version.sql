-- A proposal is of the version that counts when it is made: what is taken back or sent anew needs a new one.
alter table applications.early_opening drop constraint early_opening_check4;
update applications.early_opening o set submission_number = a.submissions
  from applications.application a where a.id = o.application_id and o.submission_number is null;
alter table applications.early_opening alter column submission_number set not null;
drop index applications.early_opening_one_waiting;
create unique index early_opening_one_waiting on applications.early_opening (application_id, submission_number)
  where state = 'PROPOSED';
