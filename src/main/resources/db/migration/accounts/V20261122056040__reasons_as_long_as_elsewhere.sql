-- A reason is as long as on every other page that asks for one.
alter table accounts.account_role drop constraint account_role_reason_check;
alter table accounts.account_role add constraint account_role_reason_check check (length(reason) between 1 and 2000);
alter table accounts.seeing drop constraint seeing_reason_check;
alter table accounts.seeing add constraint seeing_reason_check check (length(reason) between 1 and 2000);
