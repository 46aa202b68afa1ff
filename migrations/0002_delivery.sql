-- What is public, in the form that the world reads. Written by publication alone, made anew by `npm run republish`.
create schema delivery;

create table delivery.entries (
  type text not null,
  doc integer not null,
  locale text not null,
  slug text not null,
  title text collate "kk-x-icu" not null,
  sort_at timestamptz,
  facets text[] not null,
  media integer[] not null,
  locales text[] not null,
  head json not null,
  about json not null,
  version integer not null,
  primary key (type, doc, locale)
);
create index entries_slug on delivery.entries (type, slug, locale);
create index entries_newest on delivery.entries (type, locale, sort_at desc, doc desc);
create index entries_title on delivery.entries (type, locale, title, doc);
create index entries_facets on delivery.entries using gin (facets);
create index entries_media on delivery.entries using gin (media);

create table delivery.bodies (
  type text not null,
  doc integer not null,
  locale text not null,
  body json not null,
  primary key (type, doc, locale),
  foreign key (type, doc, locale) references delivery.entries on delete cascade
);

create table delivery.media (
  id integer primary key,
  data json not null
);

-- The newest change of every language version that is or was public, in the order of the commits.
create sequence delivery.log_seq;
create table delivery.log (
  seq bigint primary key,
  type text not null,
  doc integer not null,
  locale text not null,
  at timestamptz not null,
  unique (type, doc, locale)
);

-- Which database this is: cursors of another one, or from before a restore, are refused.
create table delivery.epoch (
  id uuid not null default gen_random_uuid(),
  single boolean primary key default true check (single)
);
insert into delivery.epoch default values;

-- What each language version went through: kept beside the documents, never made anew.
create schema publication;

create table publication.history (
  type text not null,
  doc integer not null,
  locale text not null,
  first_published_at timestamptz not null,
  updated_at timestamptz not null,
  confirmed text,
  former_slugs text[] not null,
  primary key (type, doc, locale)
);
