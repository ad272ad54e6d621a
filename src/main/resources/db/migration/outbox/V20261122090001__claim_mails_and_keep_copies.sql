-- A mail is kept in its parts: plain text and HTML are made of the same words when it leaves. An instance that sends it
-- claims it first, in a transaction of its own, and talks to the mail server outside of any.
alter table outbox.mail
  add column account_id uuid,
  add column language   text not null default 'it' check (language in ('it', 'en')),
  add column family     text not null default 'SERVICE'
    check (family in ('SERVICE', 'APPLICATIONS', 'PROJECTS', 'WORK', 'NEWS')),
  add column greeting   text not null default '',
  add column button     text not null default '',
  add column path       text check (path like '/%' and path not like '//%'),
  add column secret     boolean not null default false,
  add column deadline   timestamptz,
  add column claimed_by text;

alter table outbox.mail drop constraint mail_state_check;
alter table outbox.mail add constraint mail_state_check check (state in
  ('WAITING', 'SENDING', 'SENT', 'SHOWN', 'MUTED', 'REFUSED', 'FAILED', 'DIGEST', 'DIGESTED', 'KEPT'));
alter table outbox.mail add constraint mail_claim_check check ((state = 'SENDING') = (claimed_by is not null));

drop index outbox.mail_waiting;
create index mail_due on outbox.mail (next_try) where state in ('WAITING', 'SENDING');
create index mail_for_digest on outbox.mail (account_id, created_at) where state = 'DIGEST';
create index mail_of_person on outbox.mail (account_id, created_at desc) where account_id is not null;

comment on table outbox.mail is 'Mails to one person each. Personal data: recipient, greeting (a name), body, path.';
comment on column outbox.mail.account_id is 'whose account it is written to; null where only the address is known';
comment on column outbox.mail.body is 'paragraphs, without greeting and link; emptied once sent where secret';
comment on column outbox.mail.path is 'where the reader goes on in the portal; emptied once sent where secret';
comment on column outbox.mail.secret is 'carries a code or a link that lets in: neither copied to the portal nor kept after sending';
comment on column outbox.mail.next_try is 'not before; of one being sent, when its claim ends and another instance may take it';
comment on column outbox.mail.claimed_by is 'the claim of the instance that is sending it';

-- What the portal wrote to a person, to be read in the portal too; it has the mail's id and lives on its own.
create table outbox.notice (
  id         uuid primary key,
  account_id uuid not null,
  family     text not null check (family in ('SERVICE', 'APPLICATIONS', 'PROJECTS', 'WORK', 'NEWS')),
  language   text not null check (language in ('it', 'en')),
  title      text not null,
  text       text not null,
  path       text check (path like '/%' and path not like '//%'),
  created_at timestamptz not null,
  read_at    timestamptz
);
create index notice_unread on outbox.notice (account_id, created_at desc, id desc) where read_at is null;
create index notice_of_person on outbox.notice (account_id, created_at desc, id desc);

comment on table outbox.notice is 'The portal''s copy of each mail to a person with an account. Personal data: account_id, text; never a code or a secret link.';
