alter table projects.award
  add constraint award_resolution foreign key (resolution_id) references evaluation.resolution deferrable initially deferred;
create index award_by_resolution on projects.award (resolution_id);
