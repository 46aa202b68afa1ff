import type { EntryType } from '../content/names.ts'

/** What every site shows, whatever its district. */
const EVERYWHERE: readonly EntryType[] = ['region', 'district', 'partner', 'topic']

/** What belongs to a district by way of its site or its region, so that it can leave without a change of its own facets. */
const BY_ANOTHER: readonly EntryType[] = ['site', 'page']

const list = (types: readonly EntryType[]) => types.map((type) => `'${type}'`).join(', ')

/**
 * The common table `scope`: a row with the ids of the `districts` that have these slugs or had them, the slugs that are `unknown`,
 * and `facets`, of which an entry has at least one when the sites of these districts show it. Without slugs no row.
 * To be part of the statement that reads the log: of another moment, it would hide what moved between the two.
 */
export const scopeSql = (slugs: string) => `
  district as (
    select distinct doc, facets from entries
    where type = 'district' and (slug = any(${slugs}::text[]) or former_slugs && ${slugs}::text[])
  ), reach as (
    select array['district:*', 'site:*'] || array(select 'district:' || doc from district) || array(select 'serves:' || doc from district)
      || array(select distinct facet from district, unnest(facets) facet where facet like 'region:%') as facets
  ), scope as materialized (
    select array(select distinct doc from district order by doc) as districts,
      array(select slug from unnest(${slugs}::text[]) slug where not exists (
        select from entries e where e.type = 'district' and (e.slug = slug.slug or e.former_slugs && array[slug.slug]))) as unknown,
      reach.facets || array(select distinct 'site:' || doc from entries where type = 'site' and facets && reach.facets) as facets
    from reach where ${slugs}::text[] is not null
  )`

/** Whether the sites of the scope show the entry `e`. */
export const isShown = `(scope.districts is null or e.type in (${list(EVERYWHERE)}) or e.facets && scope.facets)`

/** Whether they may have shown the version of the log's row `l` at any time. */
export const wasShown = `(scope.districts is null or l.type in (${list([...EVERYWHERE, ...BY_ANOTHER])})
  or l.was is null or l.was && scope.facets)`
