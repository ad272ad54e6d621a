-- The day's one mail is a family of its own.
alter table outbox.mail drop constraint mail_family_check;
alter table outbox.mail add constraint mail_family_check
  check (family in ('SERVICE', 'APPLICATIONS', 'PROJECTS', 'WORK', 'NEWS', 'DIGEST'));
