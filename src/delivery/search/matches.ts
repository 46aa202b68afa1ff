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

/** Body and details, summary, title: what a word in them counts. In PostgreSQL's order: D, C, B, A. */
const WEIGHTS = `'{0.1, 0.2, 0.5, 1}'`

/**
 * SQL of the entries that match any word, each in the language in which it is served. The score is 0 to 1: how many of the words match,
 * and among those with as many, how weighty the places are and how short the text.
 * @returns null where nothing can match
 */
export function matchesSql(
  { question, languages, filter }: Search,
  values: Values,
  { scored = true } = {},
): string | null {
  const branches = languages.flatMap((locale, rank) => {
    const words = question.flatMap((word) => {
      const query = word.get(locale)
      return query === undefined ? [] : [query]
    })
    if (words.length === 0) return []
    const any = `${values.add(words.map((query) => `(${query})`).join(' | '))}::tsquery`
    const score = scored ? `, ${scoreSql(words, any, question.length, values)} as score` : ''
    return [
      `select e.type, e.doc, e.locale${score} from search s join entries e using (type, doc, locale)
       where s.lexemes @@ ${any} and ${servedIn(languages, rank, values)}${filterSql(filter, values)}`,
    ]
  })
  return branches.length > 0 ? branches.join(' union all ') : null
}

function scoreSql(words: string[], any: string, all: number, values: Values) {
  // Of a single word every match is one.
  const matched =
    words.length === 1
      ? '1'
      : words.map((query) => `(s.lexemes @@ ${values.add(query)}::tsquery)::int`).join(' + ')
  const rank = `least(ts_rank(${WEIGHTS}, s.lexemes, ${any}, 1), 0.999)`
  return `round(((${matched} + ${rank}) / ${all + 1})::numeric, 6)`
}

function filterSql(filter: SearchFilter, values: Values) {
  const conditions = given(...ofTerritory(filter)).map((condition) => {
    const slugs =
      'regions' in condition ? condition.regions : 'slugs' in condition ? condition.slugs : []
    return `(${conditionSql(condition, values)} or ${everywhere(slugs, 'regions' in condition, values)})`
  })
  if (filter.types) conditions.push(`e.type = any(${values.add(filter.types)}::text[])`)
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
