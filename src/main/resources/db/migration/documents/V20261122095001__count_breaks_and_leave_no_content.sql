-- What a file is refused for after some tries is that it broke the workshop off, and nothing else: neither waiting for the
-- scanner nor a machine that cannot open the workshop counts.
alter table documents.inspection add column breaks int not null default 0 check (breaks >= 0);
alter table documents.inspection add column since timestamptz not null default now();
alter table documents.inspection drop constraint inspection_waits_for_check;
alter table documents.inspection add constraint inspection_waits_for_check check (waits_for in ('SCANNER', 'WORKSHOP', 'STORE'));

-- Contents that are to go, noted in the transaction that decides it. A row goes when its content is gone.
create table documents.content_to_delete (
  content_key uuid primary key,
  due         timestamptz not null default now()
);
create index content_to_delete_due on documents.content_to_delete (due);
