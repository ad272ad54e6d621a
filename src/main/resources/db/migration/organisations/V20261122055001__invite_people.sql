-- An invitation by mail: the link's secret is kept as a hash only; one open invitation for each address of a body.
create table organisations.invitation (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation,
  email           text not null check (length(email) <= 254 and email = lower(email)),
  team_role       text not null check (team_role in ('OWNER', 'EDITOR', 'VIEWER')),
  secret_hash     bytea not null constraint invitation_secret unique check (length(secret_hash) = 32),
  state           text not null check (state in ('PENDING', 'ACCEPTED', 'REVOKED')),
  invited_by      uuid not null references accounts.account deferrable initially deferred,
  invited_at      timestamptz not null,
  sent_times      int not null check (sent_times between 1 and 10),
  sent_at         timestamptz not null,
  expires_at      timestamptz not null check (expires_at > sent_at),
  settled_by      uuid references accounts.account deferrable initially deferred,
  settled_at      timestamptz,
  check ((state = 'PENDING') = (settled_at is null))
);
create unique index invitation_open on organisations.invitation (organisation_id, email) where state = 'PENDING';
create index invitation_of_body on organisations.invitation (organisation_id, invited_at desc);
create index invitation_by_inviter on organisations.invitation (invited_by);
create index invitation_by_settler on organisations.invitation (settled_by);

-- Who came, changed place and went, and by whose hand: the history of a team.
create table organisations.team_change (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation,
  account_id      uuid not null references accounts.account deferrable initially deferred,
  place_id        uuid not null,
  act             text not null check (act in ('JOINED', 'ROLE_CHANGED', 'REMOVED', 'LEFT')),
  team_role       text not null check (team_role in ('OWNER', 'EDITOR', 'VIEWER')),
  changed_by      uuid not null references accounts.account deferrable initially deferred,
  changed_at      timestamptz not null
);
create index team_change_of_body on organisations.team_change (organisation_id, changed_at desc);
create index team_change_by_place on organisations.team_change (place_id);
create index team_change_by_account on organisations.team_change (account_id);
create index team_change_by_changer on organisations.team_change (changed_by);

-- Somebody who found their body already here asks those who manage it to be let in.
create table organisations.join_request (
  id              uuid primary key,
  version         bigint not null,
  organisation_id uuid not null references organisations.organisation,
  account_id      uuid not null references accounts.account deferrable initially deferred,
  state           text not null check (state in ('PENDING', 'ACCEPTED', 'REFUSED')),
  asked_at        timestamptz not null,
  settled_by      uuid references accounts.account deferrable initially deferred,
  settled_at      timestamptz,
  check ((state = 'PENDING') = (settled_at is null))
);
create unique index join_request_open on organisations.join_request (organisation_id, account_id) where state = 'PENDING';
create index join_request_of_body on organisations.join_request (organisation_id, asked_at desc);
create index join_request_by_account on organisations.join_request (account_id, asked_at desc);
create index join_request_by_settler on organisations.join_request (settled_by);
