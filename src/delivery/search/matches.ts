import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import { conditionSql, given, ofTerritory, type Values } from '../lists/conditions.ts'
import { servedIn } from '../lists/loader.ts'
import type { Question } from './question.ts'

export interface SearchFilter {
  regions?: string[] | null
  districts?: string[] | null
  types?: EntryType[] | null
}

interface Search {
  question: Question
  languages: readonly Locale[]
  filter: SearchFilter
}

/** What a word in the summary and in the title counts; in PostgreSQL's order: D, C, B, A. */
const WEIGHTS = `'{0, 0, 0.5, 1}'`

/**
 * SQL of the entries that match any word, each in the language in which it is served. The score is 0 to 1: how many of the words match,
 * and among those with as many, how weighty the places are and how short the text. Each word is a walk of its own along the index of
 * lexemes, which are never fetched themselves: ranking reads those of title and summary, which stand in the row.
 * @returns null where nothing can match
 */
export function matchesSql({ question, languages, filter }: Search, values: Values): string | null {
  const branches = languages.flatMap((locale, rank) => {
    const own = question.flatMap((word) => word.get(locale) ?? [])
    if (own.length === 0) return []
    const condition = rowSql(languages, rank, filter, values)
    return own.map((query) => {
      const asked = `${values.add(query)}::tsquery`
      return `select s.type, s.doc, s.locale, ${placeSql(asked)} as place from search s ${condition(asked)}`
    })
  })
  if (branches.length === 0) return null
  const all = question.length
  return `select type, doc, locale, round(((count(*) + sum(place) / ${all}) / ${all + 1})::numeric, 6) as score
    from (${branches.join(' union all ')}) hits group by type, doc, locale`
}

/** SQL of how many entries match any word. */
export function countSql({ question, languages, filter }: Search, values: Values): string | null {
  const branches = languages.flatMap((locale, rank) => {
    const own = question.flatMap((word) => word.get(locale) ?? [])
    if (own.length === 0) return []
    const any = `${values.add(own.map((query) => `(${query})`).join(' | '))}::tsquery`
    return [`select count(*) as n from search s ${rowSql(languages, rank, filter, values)(any)}`]
  })
  if (branches.length === 0) return null
  return `select sum(n)::int as count from (${branches.join(' union all ')}) counted`
}

/** How weighty the places of a word are, below 1: somewhere in the text a little, more in shorter ones. */
const placeSql = (asked: string) =>
  `(0.05 + 0.9 * ts_rank(${WEIGHTS}, s.head, ${asked})) / (1 + ln(1 + s.size) / 20)`

/** What follows `from search s`: the rows that match in a language. Entries are looked at only where more than their language counts. */
function rowSql(languages: readonly Locale[], rank: number, filter: SearchFilter, values: Values) {
  const conditions = filterSql(filter, values)
  const types = filter.types ? ` and s.type = any(${values.add(filter.types)}::text[])` : ''
  if (rank === 0 && conditions === '') {
    const locale = values.add(languages[rank])
    return (asked: string) => `where s.lexemes @@ ${asked} and s.locale = ${locale}${types}`
  }
  const served = servedIn(languages, rank, values)
  return (asked: string) =>
    `join entries e using (type, doc, locale) where s.lexemes @@ ${asked} and ${served}${types}${conditions}`
}

function filterSql(filter: SearchFilter, values: Values) {
  const conditions = given(...ofTerritory(filter)).map((condition) => {
    const slugs =
      'regions' in condition ? condition.regions : 'slugs' in condition ? condition.slugs : []
    return `(${conditionSql(condition, values)} or ${everywhere(slugs, 'regions' in condition, values)})`
  })
  return conditions.map((condition) => ` and ${condition}`).join('')
}

/**
 * What is found in every territory, where it exists: what has no district at all, such as partners; and the territories themselves that are
 * asked for.
 */
function everywhere(slugs: string[], regions: boolean, values: Values) {
  const named = `${values.add(slugs)}::text[]`
  const type = regions ? 'region' : 'district'
  const known = `exists (select from entries n where n.type = '${type}' and n.slug = any(${named}))`
  const itself = `(e.type = '${type}' and e.slug = any(${named}))`
  return `(${itself} or (e.type in ('partner', 'topic') and ${known})
    or (e.type = 'page' and ${known} and (e.facets && array['site:*'] or e.facets && (
      select array_agg('site:' || x.doc) from entries x where x.type = 'site' and ${siteOf(type, named)}))))`
}

/** Sites of the named territories. */
const siteOf = (type: string, named: string) =>
  type === 'region'
    ? `(x.head ->> 'region')::int in (select doc from entries r where r.type = 'region' and r.slug = any(${named}))`
    : `x.facets && (select array_agg('district:' || d.doc) from entries d where d.type = 'district' and d.slug = any(${named}))`
