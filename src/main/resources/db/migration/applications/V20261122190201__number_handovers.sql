-- Handovers happen one after the other; the number says which came later, whatever the clocks say.
alter table applications.handover add column number bigint generated always as identity unique;
