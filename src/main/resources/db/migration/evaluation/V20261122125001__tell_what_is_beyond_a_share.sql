-- Where the budget is shared among the hubs: funded with what the shares of others left.
alter table evaluation.ranking_line add column beyond_share boolean not null default false;
alter table evaluation.ranking_line add check (standing = 'FUNDED' or not beyond_share);
