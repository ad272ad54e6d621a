create table projects.progress_report (
  id           uuid primary key,
  version      bigint not null,
  project_id   uuid not null references projects.project,
  number       int not null check (number > 0),
  after_months int not null check (after_months > 0),
  due_on       date,
  state        text not null check (state in ('PLANNED', 'SUBMITTED', 'ACCEPTED', 'SENT_BACK')),
  done         text check (length(done) <= 4000),
  light        text check (light in ('GREEN', 'YELLOW', 'RED')),
  difficulties text check (length(difficulties) <= 4000),
  spent        numeric(14,2) check (spent >= 0),
  submitted_at timestamptz,
  checked_at   timestamptz,
  reason       text check (length(reason) between 1 and 2000),
  unique (project_id, number),
  check (state = 'PLANNED' or done is not null and light is not null and spent is not null and submitted_at is not null),
  check ((state = 'SENT_BACK') = (reason is not null))
);
create index progress_report_to_check on projects.progress_report (submitted_at) where state = 'SUBMITTED';

create table projects.final_report (
  id            uuid primary key,
  version       bigint not null,
  project_id    uuid not null unique references projects.project,
  state         text not null check (state in ('DRAFT', 'SUBMITTED', 'SENT_BACK', 'VERIFIED')),
  activities    text not null check (length(activities) <= 4000),
  planned       text not null check (length(planned) <= 4000),
  reached       text not null check (length(reached) <= 4000),
  benefits      text not null check (length(benefits) <= 4000),
  people        int check (people between 0 and 1000000),
  spent         numeric(14,2) check (spent >= 0),
  difficulties  text not null check (length(difficulties) <= 4000),
  good_practice text not null check (length(good_practice) <= 4000),
  consent       boolean not null,
  submitted_at  timestamptz,
  checked_at    timestamptz,
  reason        text check (length(reason) between 1 and 2000),
  check (state = 'DRAFT' or people is not null and spent is not null and submitted_at is not null),
  check ((state = 'SENT_BACK') = (reason is not null))
);
