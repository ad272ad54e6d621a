-- Partners are found by name and tax code too.
create function applications.sent_partners(sent jsonb) returns text language sql immutable parallel safe as $$
  select string_agg(concat_ws(' ', partner ->> 'name', partner ->> 'taxCode'), ' ')
    from jsonb_array_elements(coalesce(sent -> 'partners', '[]')) partner
$$;

create or replace function applications.entry_of(application uuid, sent jsonb) returns applications.search_entry language sql immutable as $$
  select row(
    application,
    sent ->> 'title',
    (sent ->> 'requested')::numeric,
    array(select claim ->> 'category' from jsonb_array_elements(sent -> 'priorities') claim where (claim ->> 'holds')::boolean),
    applications.searchable(sent ->> 'title', 'A')
      || applications.searchable(concat_ws(' ', sent -> 'body' ->> 'name', sent -> 'body' ->> 'taxCode'), 'B')
      || applications.searchable(concat_ws(' ', sent -> 'body' ->> 'comune', sent -> 'transformer' ->> 'name',
           applications.sent_partners(sent)), 'C')
      || setweight(to_tsvector('pg_catalog.italian', applications.spaced(applications.sent_answers(sent))), 'D')
  )::applications.search_entry
$$;

create or replace function applications.learn_words(sent jsonb) returns void language sql as $$
  insert into applications.search_word
  select distinct word collate "C" from regexp_split_to_table(public.folded(concat_ws(' ', sent ->> 'title', sent -> 'body' ->> 'name',
    sent -> 'body' ->> 'comune', sent -> 'transformer' ->> 'name', applications.sent_partners(sent),
    applications.sent_answers(sent))), '[^a-z]+') word
  where length(word) between 4 and 30
    and not exists (select from applications.search_word known where known.word = word.word collate "C")
  order by 1 on conflict do nothing
$$;

update applications.search_entry e set words = (applications.entry_of(s.application_id, s.snapshot::jsonb)).words
from applications.submission s
where s.application_id = e.application_id and jsonb_array_length(coalesce(s.snapshot::jsonb -> 'partners', '[]')) > 0
  and s.number = (select max(number) from applications.submission last where last.application_id = s.application_id);

select applications.learn_words(s.snapshot::jsonb) from applications.submission s;
