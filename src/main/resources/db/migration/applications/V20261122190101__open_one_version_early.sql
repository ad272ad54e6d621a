-- An early opening is of the version that was approved: what is sent anew is sealed anew.
alter table applications.early_opening add submission_number int;
update applications.early_opening o set submission_number = a.submissions
  from applications.application a where a.id = o.application_id and o.state = 'APPROVED';
alter table applications.early_opening add check ((state = 'APPROVED') = (submission_number is not null));
drop index applications.early_opening_one_approved;
create unique index early_opening_one_approved on applications.early_opening (application_id, submission_number)
  where state = 'APPROVED';
