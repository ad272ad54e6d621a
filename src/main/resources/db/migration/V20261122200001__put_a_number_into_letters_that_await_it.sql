-- A number without gaps is given out by the last statement of its transaction; the letters that mention it are rows by then.
alter table outbox.mail add column awaits uuid;
create index mail_awaits on outbox.mail (awaits) where awaits is not null;

create function outbox.numbered(thing uuid, number text) returns void language sql as $$
  with told as (
    update outbox.mail
    set subject = replace(subject, '{numero}', number), body = replace(body, '{numero}', number), awaits = null
    where awaits = thing
    returning id)
  update outbox.notice copy
  set title = replace(title, '{numero}', number), text = replace(text, '{numero}', number)
  from told where copy.id = told.id
$$;
