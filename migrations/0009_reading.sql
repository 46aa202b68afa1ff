-- A row is read as it lies: no part of an entry's list form is packed or put elsewhere.
alter table delivery.entries set (toast_tuple_target = 8160);
alter table delivery.bodies set (toast_tuple_target = 8160);
alter table delivery.media set (toast_tuple_target = 8160);

-- What an entry links to, so that a page of a list and all that it names are read by one statement. Filled by publication.
alter table delivery.entries
  add column link_types text[] not null default '{}',
  add column link_docs integer[] not null default '{}';

-- Entries by the districts that they belong to, in the order of lists.
create table delivery.listings (
  type text not null,
  locale text not null,
  facet text not null,
  sort_at timestamptz,
  doc integer not null,
  primary key (type, locale, doc, facet),
  foreign key (type, doc, locale) references delivery.entries on delete cascade
);
create index listings_newest on delivery.listings (type, locale, facet, sort_at desc, doc desc);
insert into delivery.listings
  select type, locale, facet, sort_at, doc from delivery.entries, unnest(facets) facet where facet like 'district:%';
