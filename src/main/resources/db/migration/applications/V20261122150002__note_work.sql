-- Who has a part of a draft before them now, for a few minutes; and how long a part took in all, without saying whom.
create table applications.presence (
  application_id uuid not null references applications.application on delete cascade,
  place          text not null,
  account_id     uuid not null,
  name           text not null,
  seen_at        timestamptz not null,
  counted_until  timestamptz not null,
  primary key (application_id, place, account_id)
);
create index presence_by_age on applications.presence (seen_at);

create table applications.work_time (
  application_id uuid not null references applications.application on delete cascade,
  place          text not null,
  seconds        int not null check (seconds >= 0),
  primary key (application_id, place)
);

-- What a part usually takes, by the form it belongs to; without a form where it is the same in all calls.
create table applications.usual_time (
  form_id      uuid references forms.definition deferrable initially deferred,
  place        text not null,
  minutes      int not null check (minutes > 0),
  applications int not null check (applications > 0),
  unique nulls not distinct (form_id, place)
);
