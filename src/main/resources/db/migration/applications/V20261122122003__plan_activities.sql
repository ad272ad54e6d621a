-- What is done when and by whom, what shows that it is done, and what is counted before and after.
alter table applications.application add column plan jsonb not null default '{"activities": [], "indicators": []}';
alter table applications.application add column plan_revision int not null default 0;
