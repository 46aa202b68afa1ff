-- What is found by its words. Written by publication with the entry, made anew by `npm run republish`.
do $$
begin
  create extension if not exists pg_trgm with schema delivery;
  -- Where it was there already, it is brought to where the reader of the public schema finds it.
  if (select extnamespace <> 'delivery'::regnamespace from pg_extension where extname = 'pg_trgm') then
    alter extension pg_trgm set schema delivery;
  end if;
end $$;

create table delivery.search (
  type text not null,
  doc integer not null,
  locale text not null,
  -- All of it, for the index, without places; and title (A) and summary (B) for ranking, which are short enough to stay in the row.
  lexemes tsvector not null,
  head tsvector not null,
  size integer not null,
  text text not null,
  digest text not null,
  primary key (type, doc, locale),
  foreign key (type, doc, locale) references delivery.entries on delete cascade
);
create index search_lexemes on delivery.search using gin (lexemes);

-- Every lexeme of a language, once: what a mistyped word may have meant. pg_trgm sees no letters beyond ASCII where the database's
-- LC_CTYPE is C, as it is in ours; so it gets each letter as another one.
create table delivery.words (
  locale text not null,
  word text not null,
  spelling text not null generated always as (
    translate(word, 'абвгдежзийклмнопрстуфхцчшщъыьэюя', 'abvgdejziyklmnoprstufhc4w6q385x7')) stored,
  primary key (locale, word)
);
create index words_spelling on delivery.words using gin (spelling delivery.gin_trgm_ops);
