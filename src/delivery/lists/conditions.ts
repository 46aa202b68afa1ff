import type { WindowState } from '../../publication/window.ts'

/**
 * What a filter asks for, as data, so that lists of several parents with the same filter become one statement.
 * Several values mean any of them; several conditions mean all.
 */
export type Condition =
  | { any: string[] }
  | { none: string[] }
  | Named
  /** Entries in a district of one of these regions, by the regions' slugs. */
  | { regions: string[]; orAll?: boolean }
  | { since: string }
  | { until: string }
  /** Those whose window is in one of these states at an instant. */
  | { window: readonly WindowState[]; at: string }
  | { closesBefore: string }
  /** Those that are for people of this age. */
  | { age: number }

/** Entries that name one of these (by slug) under `name`; `orAll` takes those that belong to every one. */
export interface Named {
  slugs: string[]
  type: string
  name: string
  orAll?: boolean
}

/** The values of a statement, numbered as they are added. */
export class Values {
  readonly list: unknown[]

  constructor(...values: unknown[]) {
    this.list = values
  }

  add(value: unknown) {
    return `$${this.list.push(value)}`
  }
}

/** The SQL of a condition on the row `e`. Facets are compared as whole arrays, so that their index serves. */
export function conditionSql(condition: Condition, values: Values): string {
  if ('any' in condition) return `e.facets && ${values.add(condition.any)}::text[]`
  if ('none' in condition) return `not e.facets && ${values.add(condition.none)}::text[]`
  if ('since' in condition) return `e.sort_at >= ${values.add(condition.since)}::timestamptz`
  if ('until' in condition) return `e.sort_at < ${values.add(condition.until)}::timestamptz`
  if ('closesBefore' in condition)
    return `e.closes_at < ${values.add(condition.closesBefore)}::timestamptz`
  if ('age' in condition) {
    const age = `${values.add(condition.age)}::int`
    return `(e.min_age is null or e.min_age <= ${age}) and (e.max_age is null or e.max_age >= ${age})`
  }
  if ('window' in condition) {
    if (condition.window.length === 0) return 'false'
    const at = `${values.add(condition.at)}::timestamptz`
    return `(${condition.window.map((state) => windowSql(state, at)).join(' or ')})`
  }
  if ('regions' in condition) {
    const districts = `select d.doc from entries d where d.type = 'district' and d.facets && (
      select array_agg('region:' || r.doc) from entries r
      where r.type = 'region' and r.slug = any(${values.add(condition.regions)}::text[]))`
    return isListed(facetsOf('district', districts, condition.orAll))
  }
  const facets = facetsSql(condition, values)
  return condition.name === 'district' ? isListed(facets) : `e.facets && ${facets}`
}

/** Whether the row `e` is listed under one of these districts. Its facets have an index too, but that knows no types. */
export const isListed = (facets: string) =>
  `exists (select from listings l where l.type = e.type and l.locale = e.locale and l.doc = e.doc and l.facet = any(${facets}::text[]))`

/** The facets of the entries that a condition names, as an array. */
export function facetsSql({ slugs, type, name, orAll }: Named, values: Values) {
  const named = `select n.doc from entries n where n.type = ${values.add(type)}
    and n.slug = any(${values.add(slugs)}::text[])`
  return facetsOf(name, named, orAll)
}

/** The same as `windowState` in publication, on a row. */
function windowSql(state: WindowState, at: string) {
  const closed = `coalesce(e.closes_at <= ${at}, false)`
  if (state === 'CLOSED') return closed
  const upcoming = `coalesce(e.opens_at > ${at}, false)`
  return state === 'UPCOMING' ? `(${upcoming} and not ${closed})` : `not (${upcoming} or ${closed})`
}

/** What a filter gave, without the conditions that it left out. */
export const given = (...conditions: (Condition | null | undefined | false | '')[]) =>
  conditions.filter((condition) => typeof condition === 'object' && condition !== null)

/** Entries of these regions and districts, and those that belong to every one. */
export const ofTerritory = ({
  regions,
  districts,
}: {
  regions?: string[] | null
  districts?: string[] | null
}): (Condition | null | undefined)[] => [
  regions && { regions, orAll: true },
  districts && { slugs: districts, type: 'district', name: 'district', orAll: true },
]

/** A name that does not exist gives no facets and so no entries, not even those that belong to all. */
const facetsOf = (name: string, documents: string, orAll: boolean | undefined) =>
  `(select array_agg(distinct '${name}:' || named.doc)${orAll ? ` || case when count(*) > 0 then array['${name}:*'] end` : ''}
    from (${documents}) named)`
