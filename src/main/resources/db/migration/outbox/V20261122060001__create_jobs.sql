-- The tables of db-scheduler 16 (its documented schema) in the module's own schema, and what the runs left behind.
create table outbox.scheduled_task (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_by_time on outbox.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on outbox.scheduled_task (last_heartbeat);

create table outbox.job_run (
  id         uuid primary key,
  job        text not null,
  started_at timestamptz not null,
  ended_at   timestamptz not null,
  outcome    text not null check (outcome in ('DONE', 'FAILED')),
  things     int not null check (things >= 0),
  problem    text
);
create index job_run_by_job on outbox.job_run (job, started_at desc);
