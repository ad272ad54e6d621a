-- Who confirmed a part, what was declared, and the body's data as they stood on the page; nothing of confirmations made before.
alter table applications.partnership
  add column confirmed_by      uuid,
  add column confirmed_by_name text,
  add column confirmed_codes   text,
  add column confirmed_data    text,
  add check ((confirmed_by_name is null) = (confirmed_codes is null)),
  add check ((confirmed_by_name is null) = (confirmed_data is null)),
  add check (confirmed_by_name is null or state = 'CONFIRMED');
