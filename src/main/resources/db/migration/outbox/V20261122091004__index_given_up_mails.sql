-- What is given up is few among many: counted, listed and taken up again without looking at the rest.
create index mail_given_up on outbox.mail (created_at desc, id desc) where state in ('REFUSED', 'FAILED');
create index mail_by_time_and_id on outbox.mail (created_at desc, id desc);
drop index outbox.mail_by_time;
