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

-- The entries of a language that match, and how weighty the places are, below 1: in the title 1, in the summary half, in the rest of the text a
-- little, and more in shorter ones. Always along the index: reading the table instead means to fetch each entry's lexemes, which are
-- stored apart; the planner does not know what that costs.
create function delivery.matching(asked tsquery, "in" text)
  returns table (type text, doc integer, place double precision)
  language sql stable parallel safe rows 200
  set enable_seqscan = off
  as $$
    select s.type, s.doc, (0.05 + 0.9 * ts_rank('{0, 0, 0.5, 1}', s.head, asked)) / (1 + ln(1 + s.size) / 20)
    from delivery.search s where s.lexemes @@ asked and s.locale = "in"
  $$;
create function delivery.matches_any(asked tsquery, "in" text) returns boolean
  language sql stable parallel safe
  set enable_seqscan = off
  as $$ select exists (select from delivery.search s where s.lexemes @@ asked and s.locale = "in") $$;

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
