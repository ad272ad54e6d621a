-- The places that merges gave are told in the history of the teams like all others: the date counts where two people are asked for.
insert into organisations.team_change (id, version, organisation_id, account_id, place_id, act, team_role, changed_by, changed_at)
select gen_random_uuid(), 0, place.organisation_id, place.account_id, place.id, 'JOINED', place.team_role, merge.decided_by, place.since
from organisations.membership place
join organisations.body_merge merge on merge.id = place.merge_id
where merge.decided_by is not null;
