-- The territories a language version ever belonged to, as facets: who follows one of them may have it. Null: nobody knows any more.
alter table delivery.log add column was text[];
update delivery.log l set was = (
  select coalesce(array_agg(distinct facet), '{}') from unnest(e.facets) facet where facet ~ '^(district|serves|region|site):'
) from delivery.entries e where e.type = l.type and e.doc = l.doc and e.locale = l.locale;
