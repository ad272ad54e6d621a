create schema if not exists maturity;

create table maturity.assessment (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation deferrable initially deferred,
  questionnaire   int not null check (questionnaire > 0),
  begun_at        timestamptz not null,
  begun_by        text not null,
  begun_by_id     uuid,
  return_to       text check (return_to ~ '^/coop/domande/[0-9a-f-]{36}/autovalutazione$'),
  completed_at    timestamptz check (completed_at >= begun_at),
  completed_by    text,
  completed_by_id uuid,
  overall         int check (overall between 0 and 100),
  sector          text check (sector ~ '^[A-Z]$'),
  region_code     text references reference.region deferrable initially deferred,
  -- what is completed is complete, and nothing else has a result
  check ((completed_at is null) = (overall is null)),
  check ((completed_at is null) = (completed_by is null)),
  check ((completed_at is null) = (region_code is null)),
  check (sector is null or completed_at is not null)
);
-- one check under way for each body
create unique index assessment_under_way on maturity.assessment (organisation_id) where completed_at is null;
create index assessment_of_body on maturity.assessment (organisation_id, completed_at desc);
create index assessment_by_sector on maturity.assessment (sector, questionnaire) where sector is not null;
create index assessment_by_region on maturity.assessment (region_code, questionnaire) where region_code is not null;
create index assessment_by_beginner on maturity.assessment (begun_by_id) where begun_by_id is not null;
create index assessment_by_completer on maturity.assessment (completed_by_id) where completed_by_id is not null;

create table maturity.dimension_score (
  assessment_id uuid not null references maturity.assessment,
  dimension     text not null check (dimension ~ '^[a-z]+$'),
  points        int not null check (points between 0 and 100),
  primary key (assessment_id, dimension)
);

create table maturity.dimension_answers (
  id            uuid primary key,
  version       bigint not null,
  assessment_id uuid not null references maturity.assessment,
  dimension     text not null check (dimension ~ '^[a-z]+$'),
  answers       jsonb not null check (jsonb_typeof(answers) = 'object'),
  revision      int not null check (revision > 0),
  saved_at      timestamptz not null,
  saved_by      text not null,
  saved_by_id   uuid,
  unique (assessment_id, dimension)
);
create index dimension_answers_by_person on maturity.dimension_answers (saved_by_id) where saved_by_id is not null;

-- A completed check never changes; only the names of people may leave it.
create function maturity.keep_result() returns trigger language plpgsql as
$$ begin
  if tg_op = 'DELETE' or (new.organisation_id, new.questionnaire, new.completed_at, new.overall, new.sector, new.region_code)
      is distinct from (old.organisation_id, old.questionnaire, old.completed_at, old.overall, old.sector, old.region_code) then
    raise exception 'a completed check is never changed';
  end if;
  return new;
end $$;
create trigger result_is_final before update or delete on maturity.assessment
  for each row when (old.completed_at is not null) execute function maturity.keep_result();

create function maturity.keep_scores() returns trigger language plpgsql as
$$ begin raise exception 'scores are never changed'; end $$;
create trigger scores_are_final before update or delete on maturity.dimension_score
  for each row execute function maturity.keep_scores();

create function maturity.keep_answers() returns trigger language plpgsql as
$$ begin
  if (tg_op = 'DELETE' or (new.assessment_id, new.dimension, new.answers, new.revision)
      is distinct from (old.assessment_id, old.dimension, old.answers, old.revision))
    and exists (select from maturity.assessment a where a.id = old.assessment_id and a.completed_at is not null) then
    raise exception 'the answers to a completed check are never changed';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger answers_are_final before update or delete on maturity.dimension_answers
  for each row execute function maturity.keep_answers();
