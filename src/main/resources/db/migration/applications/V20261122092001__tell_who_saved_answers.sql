-- Who saved a section last, as the account and not only as a name: an erasure must find the person's name without touching a namesake's.
alter table applications.section_answers add column saved_by_id uuid;
create index section_answers_by_person on applications.section_answers (saved_by_id) where saved_by_id is not null;
