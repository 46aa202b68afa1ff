import { facetsSql } from './conditions.ts'
import type { List } from './loader.ts'
import { behind, inOrder, type Paging } from './paging.ts'
import { spanConditions } from './span.ts'

/**
 * What a list of the newest entries, or of those that take place next, reads where it asks for districts and nothing else: rows of
 * `listings` in their order, so that it costs the same however many entries there are. Undefined for other lists.
 */
export function ofDistricts(list: List, paging: Paging): string | undefined {
  const [condition, ...others] = list.where
  const isTerritorial =
    condition && 'slugs' in condition && condition.type === 'district' && condition.orAll
  if (!isTerritorial || others.length > 0 || list.parent) return undefined
  if (list.order !== 'newest' && list.order !== 'soonest') return undefined
  const { values } = paging
  const narrowed = {
    type: values.add(list.type),
    languages: `${values.add(list.languages)}::text[]`,
    facets: facetsSql(condition, values),
  }
  const several = list.languages.length > 1
  return list.order === 'newest'
    ? newest(narrowed, several, paging)
    : soonest(list, narrowed, several, paging)
}

/** The SQL of what a list is narrowed to. */
interface Narrowed {
  type: string
  /** Those asked for, in their order. */
  languages: string
  facets: string
}

/** Of each district and language the first rows, and of these the first: a document in the first of the languages that it has. */
function newest({ type, languages, facets }: Narrowed, several: boolean, paging: Paging) {
  const asked = several
    ? `unnest(${languages}) with ordinality as asked (locale, rank)`
    : `(select (${languages})[1] as locale) asked`
  const conditions = [
    `own.type = ${type} and own.locale = asked.locale and own.facet = wanted.facet`,
    ...behind(paging, 'own.sort_at', 'own.doc'),
    ...(several
      ? [
          `(asked.rank = 1 or not exists (select from listings better where better.type = ${type} and better.doc = own.doc
             and better.facet = own.facet and better.locale = any((${languages})[:asked.rank::int - 1])))`,
        ]
      : []),
  ]
  return `from (
      select distinct on (l.sort_at, l.doc) l.sort_at, l.doc, l.locale
      from unnest(${facets}) wanted (facet), ${asked},
      lateral (
        select own.sort_at, own.doc, own.locale from listings own where ${conditions.join(' and ')}
        ${inOrder(paging, 'own.sort_at', 'own.doc')}
      ) l ${inOrder(paging, 'l.sort_at', 'l.doc')}
    ) first join entries e on e.type = ${type} and e.doc = first.doc and e.locale = first.locale
    ${inOrder(paging, 'first.sort_at', 'first.doc')}`
}

/** Dates in their order, each with the version of its event that is listed under one of the districts. */
function soonest(
  { span }: List,
  { type, languages, facets }: Narrowed,
  several: boolean,
  paging: Paging,
) {
  const listed = `l.type = ${type} and l.doc = o.doc and l.facet = any(wanted.facets)`
  const version = several
    ? `select l.locale from listings l where ${listed} and l.locale = any(${languages})
       order by array_position(${languages}, l.locale) limit 1`
    : `select l.locale from listings l where ${listed} and l.locale = (${languages})[1] limit 1`
  const conditions = [
    ...(span ? spanConditions(span, paging.values) : []),
    ...behind(paging, 'o.starts_at', 'o.doc'),
  ]
  return `from (
      select o.*, l.locale
      from (select ${facets} as facets) wanted, occurrences o, lateral (${version}) l
      where ${conditions.join(' and ')} ${inOrder(paging, 'o.starts_at', 'o.doc')}
    ) o join entries e on e.type = ${type} and e.doc = o.doc and e.locale = o.locale
    ${inOrder(paging, 'o.starts_at', 'o.doc')}`
}
