-- A draft that was never sent ends some time after its call; its team is told before.
alter table applications.application add column end_told_at timestamptz;
