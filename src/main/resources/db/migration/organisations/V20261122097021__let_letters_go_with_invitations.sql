-- An invitation that goes, with a person or at its term, takes the note of its letters along.
alter table organisations.invitation_letter drop constraint invitation_letter_invitation_id_fkey;
alter table organisations.invitation_letter
  add constraint invitation_letter_invitation_id_fkey foreign key (invitation_id) references organisations.invitation on delete cascade;
