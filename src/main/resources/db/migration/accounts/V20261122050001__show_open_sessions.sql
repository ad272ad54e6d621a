-- An open session can be shown and closed without its secret: it gets a name of its own, and the device in two words.
alter table accounts.session
  add column id     uuid not null default gen_random_uuid(),
  add column device text not null default 'OTHER OTHER' check (device ~ '^[A-Z]{2,12} [A-Z]{2,12}$');
create unique index session_by_id on accounts.session (id);
create index session_by_last_access on accounts.session (last_access_at desc, id desc) where account_id is not null;
