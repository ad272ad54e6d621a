-- Whose mails the link in a mail ends where there is no account: the subscription it belongs to.
alter table outbox.mail add column subscription_id uuid check (subscription_id is null or account_id is null);
