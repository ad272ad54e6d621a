-- What a report asks and what was answered: the version of the form is the one of the first word written.
create table projects.questionnaire (
  id         uuid primary key,
  version    bigint not null,
  project_id uuid not null references projects.project,
  form_id    uuid not null references forms.definition deferrable initially deferred,
  opened_at  timestamptz not null
);
create index questionnaire_by_project on projects.questionnaire (project_id);
create index questionnaire_by_form on projects.questionnaire (form_id);

create table projects.questionnaire_section (
  id               uuid primary key,
  version          bigint not null,
  questionnaire_id uuid not null references projects.questionnaire,
  section_id       text not null,
  answers          jsonb not null check (jsonb_typeof(answers) = 'object'),
  revision         int not null check (revision > 0),
  saved_at         timestamptz not null,
  saved_by         text not null,
  saved_by_id      uuid,
  unique (questionnaire_id, section_id)
);
create index questionnaire_section_by_person on projects.questionnaire_section (saved_by_id) where saved_by_id is not null;

-- Each sending, word by word, with the fingerprint of its text. Never changed.
create table projects.sent_report (
  id               uuid primary key,
  questionnaire_id uuid not null references projects.questionnaire,
  number           int not null check (number > 0),
  content          text not null,
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sent_at          timestamptz not null,
  sent_by          uuid,
  unique (questionnaire_id, number)
);
create index sent_report_by_person on projects.sent_report (sent_by) where sent_by is not null;

create function projects.refuse_change_of_sent_report() returns trigger language plpgsql as $$
begin
  raise exception 'a sent report is never changed';
end $$;
create trigger sent_report_is_immutable before update on projects.sent_report
  for each row execute function projects.refuse_change_of_sent_report();

alter table projects.progress_report add column questionnaire_id uuid unique references projects.questionnaire;
alter table projects.final_report add column questionnaire_id uuid unique references projects.questionnaire;

-- What was written so far becomes answers to the first version of the portal's own forms.
create temporary table written on commit drop as
  select r.id as report, gen_random_uuid() as questionnaire, r.project_id, f.id as form, 'lavoro' as section, r.submitted_at,
    jsonb_strip_nulls(jsonb_build_object('fatto', nullif(r.done, ''), 'difficolta', nullif(r.difficulties, ''))) as answers,
    jsonb_strip_nulls(jsonb_build_object('come_va', r.light,
      'speso_finora', translate(to_char(r.spent, 'FM999,999,999,990.00'), ',.', '.,'))) as facts
  from projects.progress_report r join forms.definition f on f.code = 'stato-di-avanzamento' and f.version = 1
  where r.done is not null or r.light is not null or r.spent is not null;
create temporary table written_last on commit drop as
  select r.id as report, gen_random_uuid() as questionnaire, r.project_id, f.id as form, r.submitted_at,
    jsonb_strip_nulls(jsonb_build_object('attivita', nullif(r.activities, ''), 'obiettivi', nullif(r.planned, ''),
      'risultati', nullif(r.reached, ''))) as work,
    jsonb_strip_nulls(jsonb_build_object('benefici', nullif(r.benefits, ''), 'difficolta', nullif(r.difficulties, ''),
      'buona-pratica', nullif(r.good_practice, ''))) as change,
    jsonb_strip_nulls(jsonb_build_object('persone_coinvolte', translate(to_char(r.people, 'FM999,999,999'), ',', '.'),
      'speso_in_tutto', translate(to_char(r.spent, 'FM999,999,999,990.00'), ',.', '.,'),
      'si_pubblica', case when r.consent then 'yes' when r.submitted_at is not null then 'no' end)) as facts
  from projects.final_report r join forms.definition f on f.code = 'relazione-finale' and f.version = 1;

insert into projects.questionnaire (id, version, project_id, form_id, opened_at)
  select questionnaire, 0, project_id, form, coalesce(submitted_at, now()) from written
  union all select questionnaire, 0, project_id, form, coalesce(submitted_at, now()) from written_last;
insert into projects.questionnaire_section
    (id, version, questionnaire_id, section_id, answers, revision, saved_at, saved_by)
  select gen_random_uuid(), 0, questionnaire, section, answers, 1, coalesce(submitted_at, now()), '' from written
  union all select gen_random_uuid(), 0, questionnaire, 'dati_del_progetto', facts, 1, coalesce(submitted_at, now()), '' from written
  union all select gen_random_uuid(), 0, questionnaire, 'lavoro', work, 1, coalesce(submitted_at, now()), '' from written_last
  union all select gen_random_uuid(), 0, questionnaire, 'cambiamento', change, 1, coalesce(submitted_at, now()), '' from written_last
  union all select gen_random_uuid(), 0, questionnaire, 'dati_del_progetto', facts, 1, coalesce(submitted_at, now()), '' from written_last;
insert into projects.sent_report (id, questionnaire_id, number, content, sha256, sent_at)
  select gen_random_uuid(), questionnaire, 1, content, encode(sha256(convert_to(content, 'UTF8')), 'hex'), submitted_at
  from (
    select questionnaire, submitted_at, jsonb_build_object('form', form, 'sections',
      jsonb_build_object(section, answers, 'dati_del_progetto', facts))::text as content from written
    union all
    select questionnaire, submitted_at, jsonb_build_object('form', form, 'sections',
      jsonb_build_object('lavoro', work, 'cambiamento', change, 'dati_del_progetto', facts))::text from written_last
  ) sent where submitted_at is not null;
update projects.progress_report r set questionnaire_id = w.questionnaire from written w where w.report = r.id;
update projects.final_report r set questionnaire_id = w.questionnaire from written_last w where w.report = r.id;

alter table projects.progress_report
  drop column done,
  drop column difficulties,
  add check (state = 'PLANNED'
    or questionnaire_id is not null and light is not null and spent is not null and submitted_at is not null);
alter table projects.final_report
  drop column activities,
  drop column planned,
  drop column reached,
  drop column benefits,
  drop column difficulties,
  drop column good_practice,
  alter column consent set default false,
  alter column questionnaire_id set not null;
