-- A line's words about a person can be taken out, and nothing else of it: see docs/decisions/2026-11-22-people-leave-the-trail.md.
alter table audit.line
  add column voucher   bytea check (length(voucher) = 32),
  add column erased_at timestamptz,
  add constraint line_erased check ((voucher is null) = (erased_at is null));

-- The portal's role may not update lines. This is the one change it can ask for: the words of a line against a voucher, which only
-- the holder of the key can make. The mark_id goes with the words: it was their salt.
create function audit.take_out(line_number bigint, new_name text, new_reason text, new_facts jsonb, old_mark bytea, new_voucher bytea)
  returns bigint language sql security definer set search_path = pg_catalog as $$
  with taken as (
    update audit.line
       set actor_name = new_name, reason = new_reason, facts = new_facts, mark_id = null, mark = coalesce(mark, old_mark),
           voucher = new_voucher, erased_at = clock_timestamp()
     where id = line_number and length(old_mark) = 32 and length(new_voucher) = 32
       and (actor_name = new_name or new_name ~ '^Persona cancellata [0-9]+$')
    returning 1)
  select count(*) from taken
$$;
revoke all on function audit.take_out from public;
