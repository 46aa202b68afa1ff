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

/**
 * SQL of the entries that match any word, each in the language in which it is served. The score is 0 to 1: how many of the words match,
 * and among those with as many, how weighty the places are and how short the text. Each word is a walk of its own along the index of
 * lexemes, which are never fetched themselves: ranking reads those of title and summary, which stand in the row.
 * @returns null where nothing can match
 */
export function matchesSql({ question, languages, filter }: Search, values: Values): string | null {
  const branches = languages.flatMap((_, rank) => {
    const own = queriesIn(question, languages, rank)
    const matching = own.length > 0 && matchingSql(languages, rank, filter, values)
    return matching ? own.map((query) => matching(query, 's.type, s.doc, s.place')) : []
  })
  if (branches.length === 0) return null
  const all = question.length
  return `select type, doc, locale, round(((count(*) + sum(place) / ${all}) / ${all + 1})::numeric, 6) as score
    from (${branches.join(' union all ')}) hits group by type, doc, locale`
}

/** SQL of how many entries match any word. */
export function countSql({ question, languages, filter }: Search, values: Values): string | null {
  const branches = languages.flatMap((_, rank) => {
    const own = queriesIn(question, languages, rank)
    if (own.length === 0) return []
    const any = own.map((query) => `(${query})`).join(' | ')
    return [matchingSql(languages, rank, filter, values)(any, 's.doc')]
  })
  return branches.length > 0
    ? `select count(*)::int as count from (${branches.join(' union all ')}) counted`
    : null
}

const queriesIn = (question: Question, languages: readonly Locale[], rank: number) =>
  question.flatMap((word) => word.get(languages[rank] as Locale) ?? [])

/** SQL of what matches in a language. Entries are looked at only where more than their language counts. */
function matchingSql(
  languages: readonly Locale[],
  rank: number,
  filter: SearchFilter,
  values: Values,
) {
  const locale = `${values.add(languages[rank])}::text`
  const territory = filterSql(filter, values)
  const types = filter.types ? ` and s.type = any(${values.add(filter.types)}::text[])` : ''
  const whole = rank === 0 && territory === ''
  const rest = whole
    ? `where true${types}`
    : `join entries e on e.type = s.type and e.doc = s.doc and e.locale = ${locale}
       where ${servedIn(languages, rank, values)}${types}${territory}`
  return (query: string, columns: string) =>
    `select ${columns}, ${locale} as locale from matching(${values.add(query)}::tsquery, ${locale}) s ${rest}`
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
