-- A form has a name for people and says what it is asked for. Those published before are forms of applications, named by their code.
alter table forms.definition disable trigger definition_is_immutable;
alter table forms.definition
  add column title   text not null default '' check (length(title) <= 120),
  add column purpose text not null default 'APPLICATION' check (purpose in ('APPLICATION', 'PROGRESS', 'FINAL'));
update forms.definition set title = code;
update forms.definition set title = 'Stato di avanzamento', purpose = 'PROGRESS' where code = 'stato-di-avanzamento';
update forms.definition set title = 'Relazione finale', purpose = 'FINAL' where code = 'relazione-finale';
alter table forms.definition alter column title drop default, alter column purpose drop default;
alter table forms.definition enable trigger definition_is_immutable;
