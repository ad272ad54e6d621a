-- Answers that arrived while the portal's answer was lost are told apart from a colleague's: by the open page that sent them.
alter table maturity.dimension_answers
  add column tab  text not null default '' check (length(tab) <= 40),
  add column turn int  not null default 0;
