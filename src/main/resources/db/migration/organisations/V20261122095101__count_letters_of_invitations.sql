-- Each letter that invited somebody: an invitation may be taken back and made anew, its letters have gone out all the same.
create table organisations.invitation_letter (
  id              uuid primary key,
  version         bigint not null,
  invitation_id   uuid not null references organisations.invitation,
  organisation_id uuid not null references organisations.organisation,
  sent_by         uuid not null references accounts.account deferrable initially deferred,
  sent_at         timestamptz not null
);
create index invitation_letter_of_body on organisations.invitation_letter (organisation_id, sent_at);
create index invitation_letter_by_sender on organisations.invitation_letter (sent_by, sent_at);
create index invitation_letter_of_invitation on organisations.invitation_letter (invitation_id, sent_at);
create index invitation_by_address on organisations.invitation (email);
create index invitation_open_by_inviter on organisations.invitation (organisation_id, invited_by) where state = 'PENDING';
