-- What the last sent version of each application is found by. Apart from the application, whose state moves often and whose words do not.
create table applications.search_entry (
  application_id uuid primary key references applications.application,
  title          text not null,
  requested      numeric(14,2) not null,
  priorities     text[] not null,
  words          tsvector not null
);
create index search_entry_words on applications.search_entry using gin (words);
create index search_entry_priorities on applications.search_entry using gin (priorities);
create index search_entry_requested on applications.search_entry (requested);

-- Every word that was ever sent, with nothing beside it: mistyped words are compared with these, not with half a million texts.
create table applications.search_word (
  word text collate "C" primary key check (word ~ '^[a-z]{4,30}$')
);
create index search_word_likeness on applications.search_word using gin (word public.gin_trgm_ops);

create index application_sent_by_state on applications.application (state, submitted_at desc, id desc)
  where state <> 'DRAFT' and submissions > 0;
create index application_sent_by_region on applications.application (region_code, submitted_at desc, id desc)
  where state <> 'DRAFT' and submissions > 0;

-- The running texts of a sent version: answers and cost lines.
create function applications.sent_answers(sent jsonb) returns text language sql immutable parallel safe as $$
  select left(concat_ws(' ',
    (select string_agg(answer ->> 'text', ' ')
       from jsonb_array_elements(sent -> 'sections') section, jsonb_array_elements(section -> 'answers') answer),
    (select string_agg(line ->> 'description', ' ') from jsonb_array_elements(sent -> 'budget') line)), 100000)
$$;

-- Typed marks become blanks: whether a server takes them for letters depends on its locale.
create function applications.spaced(words text) returns text language sql immutable parallel safe as $$
  select translate(coalesce(words, ''), '’‘“”„«»‹›…–—•·⟦⟧°€', '                  ')
$$;

-- Names keep their plain words beside the stems: a body may be called "Noi", which is no word for the stemmer.
create function applications.searchable(words text, weight "char") returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.italian', applications.spaced(words)), weight)
      || setweight(to_tsvector('pg_catalog.simple', public.folded(applications.spaced(words))), weight)
$$;

create function applications.entry_of(application uuid, sent jsonb) returns applications.search_entry language sql immutable as $$
  select row(
    application,
    sent ->> 'title',
    (sent ->> 'requested')::numeric,
    array(select claim ->> 'category' from jsonb_array_elements(sent -> 'priorities') claim where (claim ->> 'holds')::boolean),
    applications.searchable(sent ->> 'title', 'A')
      || applications.searchable(concat_ws(' ', sent -> 'body' ->> 'name', sent -> 'body' ->> 'taxCode'), 'B')
      || applications.searchable(concat_ws(' ', sent -> 'body' ->> 'comune', sent -> 'transformer' ->> 'name'), 'C')
      || setweight(to_tsvector('pg_catalog.italian', applications.spaced(applications.sent_answers(sent))), 'D')
  )::applications.search_entry
$$;

-- In the order of the alphabet, so that two who send at once wait for each other and never both.
create function applications.learn_words(sent jsonb) returns void language sql as $$
  insert into applications.search_word
  select distinct word collate "C" from regexp_split_to_table(public.folded(concat_ws(' ', sent ->> 'title', sent -> 'body' ->> 'name',
    sent -> 'body' ->> 'comune', sent -> 'transformer' ->> 'name', applications.sent_answers(sent))), '[^a-z]+') word
  where length(word) between 4 and 30
    and not exists (select from applications.search_word known where known.word = word.word collate "C")
  order by 1 on conflict do nothing
$$;

create function applications.enter_sent_version() returns trigger language plpgsql as $$
declare
  sent jsonb := new.snapshot::jsonb;
begin
  insert into applications.search_entry select (applications.entry_of(new.application_id, sent)).*
  on conflict (application_id) do update
    set title = excluded.title, requested = excluded.requested, priorities = excluded.priorities, words = excluded.words;
  perform applications.learn_words(sent);
  return null;
end $$;
create trigger submission_is_searchable after insert on applications.submission
  for each row execute function applications.enter_sent_version();

insert into applications.search_entry
select (applications.entry_of(s.application_id, s.snapshot::jsonb)).* from applications.submission s
where s.number = (select max(number) from applications.submission last where last.application_id = s.application_id);

select applications.learn_words(s.snapshot::jsonb) from applications.submission s;

-- The question to the index for what was typed: each element is one word, or several that stand for it, split by "|".
-- Words without meaning are left out, unless there are no others.
create function applications.searched(typed text[], beginnings boolean, every boolean) returns tsquery
  language plpgsql immutable parallel safe as $$
declare
  one text;
  asked tsquery;
  plain tsquery;
  found tsquery;
begin
  foreach one in array typed loop
    select string_agg(
      '(' || stem || ') | ' || quote_literal(public.folded(word)) || case when beginnings then ':*' else '' end, ' | ')::tsquery
      into asked
      from regexp_split_to_table(one, '\|') word,
        lateral (select string_agg(quote_literal(lexeme) || case when beginnings then ':*' else '' end, ' & ') as stem
                 from unnest(to_tsvector('pg_catalog.italian', word))) stems
      where stem is not null;
    if asked is not null then
      found := case when found is null then asked when every then found && asked else found || asked end;
    end if;
    asked := quote_literal(public.folded(one))::tsquery;
    plain := case when plain is null then asked when every then plain && asked else plain || asked end;
  end loop;
  return coalesce(found, plain);
end $$;
