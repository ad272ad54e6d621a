-- When a code was made and a view saved was written and never read.
alter table applications.join_code drop column made_at;
alter table applications.saved_view drop column saved_at;

-- Whoever stands in a handover is somebody, as whoever looks after an application is.
alter table applications.handover
  add foreign key (by_id) references accounts.account deferrable initially deferred,
  add foreign key (to_id) references accounts.account deferrable initially deferred;
alter table applications.handover_item
  add foreign key (before_id) references accounts.account deferrable initially deferred;
create index handover_made on applications.handover (made_at);
create index handover_item_before on applications.handover_item (before_id);
