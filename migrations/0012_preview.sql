-- What an editor sees before the world does. The tables of `drafts` are always empty: a preview fills them within a transaction that is
-- never committed, where nobody else sees them. They have no keys, so no preview waits for another.
create schema drafts;
create unlogged table drafts.replaced (type text not null, doc integer not null);
create unlogged table drafts.entries (like delivery.entries including defaults);
create unlogged table drafts.bodies (like delivery.bodies);
create unlogged table drafts.listings (like delivery.listings);
create unlogged table drafts.media (like delivery.media);
create unlogged table drafts.occurrences (like delivery.occurrences);
create unlogged table drafts.search (like delivery.search);
create unlogged table drafts.words (like delivery.words including generated);

-- What is public with the drafts laid over it, under the names that the API reads.
create schema preview;
create view preview.entries as
  select e.* from delivery.entries e
  where not exists (select from drafts.replaced r where r.type = e.type and r.doc = e.doc)
  union all select * from drafts.entries;
create view preview.bodies as
  select b.* from delivery.bodies b
  where not exists (select from drafts.replaced r where r.type = b.type and r.doc = b.doc)
  union all select * from drafts.bodies;
create view preview.listings as
  select l.* from delivery.listings l
  where not exists (select from drafts.replaced r where r.type = l.type and r.doc = l.doc)
  union all select * from drafts.listings;
create view preview.search as
  select s.* from delivery.search s
  where not exists (select from drafts.replaced r where r.type = s.type and r.doc = s.doc)
  union all select * from drafts.search;
create view preview.occurrences as
  select o.* from delivery.occurrences o
  where not exists (select from drafts.replaced r where r.type = 'event' and r.doc = o.doc)
  union all select * from drafts.occurrences;
create view preview.media as select * from delivery.media union all select * from drafts.media;
create view preview.words as select * from delivery.words union all select * from drafts.words;

-- Drafts are what changed last. Cursors of a preview are of another database: none of them is good outside of it, nor the other way round.
create view preview.log as
  select l.* from delivery.log l
  where not exists (select from drafts.entries e where e.type = l.type and e.doc = l.doc and e.locale = l.locale)
  union all
  select (select coalesce(max(seq), 0) from delivery.log) + row_number() over (order by type, doc, locale),
    type, doc, locale, now(), null
  from drafts.entries;
create view preview.epoch as select md5(id || ' preview')::uuid as id, single from delivery.epoch;

create function preview.matching(asked tsquery, "in" text)
  returns table (type text, doc integer, place double precision)
  language sql stable rows 200
  as $$
    select s.type, s.doc, (0.05 + 0.9 * ts_rank('{0, 0, 0.5, 1}', s.head, asked)) / (1 + ln(1 + s.size) / 20)
    from preview.search s where s.lexemes @@ asked and s.locale = "in"
  $$;
create function preview.matches_any(asked tsquery, "in" text) returns boolean
  language sql stable
  as $$ select exists (select from preview.search s where s.lexemes @@ asked and s.locale = "in") $$;

-- Who may see drafts through the API, and which. Of a token its digest alone; `account` changes with the password. No type: all drafts.
-- Read together with the account, so one that is gone opens nothing; without a foreign key, since a restored backup has accounts alone.
create table preview.tokens (
  id text primary key,
  hash bytea not null,
  person integer not null,
  account text not null,
  type text,
  doc integer,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check ((type is null) = (doc is null))
);
create index tokens_person on preview.tokens (person, created_at);
create index tokens_expires_at on preview.tokens (expires_at);
