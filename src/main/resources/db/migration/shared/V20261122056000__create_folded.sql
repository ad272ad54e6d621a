-- Text as it is searched: lower case, without accents, one kind of apostrophe. Immutable, so that columns and indexes can hold it.
create extension if not exists pg_trgm with schema public;

create function public.folded(words text) returns text
  language sql immutable strict parallel safe
  return pg_catalog.translate(
    pg_catalog.regexp_replace(pg_catalog.lower(pg_catalog.normalize(words, 'NFKD')), U&'[\0300-\036F]', '', 'g'),
    U&'\2018\2019\02BC\0060\00B4', '''''''''''');
