-- A budget or plan that arrived while its answer was lost is told apart from a colleague's: by the open page that sent it.
alter table applications.application
  add column budget_tab  text not null default '' check (length(budget_tab) <= 40),
  add column budget_turn int  not null default 0,
  add column plan_tab    text not null default '' check (length(plan_tab) <= 40),
  add column plan_turn   int  not null default 0;
