import type { Locale } from '../../editorial/languages.ts'
import { CONFIGURATIONS } from '../../search/configurations.ts'
import { fold } from '../../search/kazakh/letters.ts'
import { askedLexemes } from '../../search/kazakh/lexemes.ts'
import { cleaned, wordsOf } from '../../search/words.ts'
import type { Database } from '../database.ts'
import { badInput } from '../errors.ts'
import { nearest } from './nearest.ts'

/** What is asked for: of each word, in each language, the query that its entries match. */
export type Question = Map<Locale, string>[]

const LONGEST = 200
const MOST_WORDS = 16
const SHORTEST_PREFIX = 2
const SHORTEST_TYPO = 4

/** One way to understand a word, tried before those of a later level. */
interface Reading {
  n: number
  level: number
  locale: Locale
  /** The text of a tsquery, or for PostgreSQL's own configuration the word. */
  query: string
  configuration: string | null
  prefix: boolean
}

/**
 * Understands what was typed. Every word is taken as the first of these that anything public matches in the languages asked for: a form of
 * the word, also typed on a Russian keyboard; the beginning of one, if it is the last and still being typed; one with a typing error.
 * A word that is none of these is left out.
 * @throws BAD_USER_INPUT for a text that is too long to be meant
 */
export async function understand(
  database: Database,
  text: string,
  languages: readonly Locale[],
): Promise<Question> {
  if (text.length > LONGEST) {
    throw badInput(`\`text\` has at most ${LONGEST} characters, this has ${text.length}`)
  }
  const found = [...wordsOf(cleaned(text))]
  const words = [...new Set(found.map(({ word }) => word))]
  if (words.length > MOST_WORDS) {
    throw badInput(`\`text\` has at most ${MOST_WORDS} words, this has ${words.length}`)
  }
  if (words.length === 0) return []
  const typing = /[\p{L}\p{M}\p{N}]$/u.test(text) ? found.at(-1)?.word : undefined
  const readings = words.flatMap((word, n) =>
    languages.flatMap((locale) => readingsOf(word, n, locale, word === typing)),
  )
  const whole = await matching(
    database,
    readings.filter(({ prefix }) => !prefix),
  )
  const known = new Set(whole.flatMap(({ n, found: any }) => (any ? [n] : [])))
  // Beginnings match much, so they are looked for only where they are needed.
  const begun = readings.filter(({ n, prefix }) => prefix && !known.has(n))
  const matched = [...whole, ...(begun.length > 0 ? await matching(database, begun) : [])]
  const question = words.map((_, n) =>
    firstLevel(matched.filter((one) => one.n === n && one.found)),
  )
  await Promise.all(
    words.map(async (word, n) => {
      const own = matched.filter((one) => one.n === n && one.lexical)
      if (question[n]?.size || own.length === 0 || word.length < SHORTEST_TYPO) return
      const stems = own.flatMap(({ query }) =>
        [...query.matchAll(LEXEME)].map(([, one = '']) => one),
      )
      question[n] = await mistyped(database, [fold(word), ...stems.map(fold)], languages)
    }),
  )
  return question.filter(({ size }) => size > 0)
}

function readingsOf(word: string, n: number, locale: Locale, typing: boolean): Reading[] {
  const configuration = CONFIGURATIONS[locale]
  const folded = fold(word)
  const begun = typing && word.length >= SHORTEST_PREFIX
  if (configuration !== null) {
    const own = { n, locale, configuration, query: folded }
    return [
      { ...own, level: 0, prefix: false },
      ...(begun ? [{ ...own, level: 2, prefix: true }] : []),
    ]
  }
  const own = { n, locale, configuration, prefix: false }
  return [
    ...askedLexemes(word).map((lexeme, level) => ({ ...own, level, query: quoted(lexeme) })),
    ...(begun ? [{ ...own, level: 2, query: `${quoted(folded)}:*`, prefix: true }] : []),
  ]
}

/** Every lexeme of a tsquery; those with a star are beginnings. */
export const LEXEME = /'([^']+)'(:\*)?/g

/** A lexeme in a tsquery. It has letters and digits alone, so nothing in it can end the quotes. */
export const quoted = (lexeme: string) => `'${lexeme.replace(/[^\p{L}\p{M}\p{N}]/gu, '')}'`

type Matched = Pick<Reading, 'n' | 'level' | 'locale' | 'query'> & {
  found: boolean
  /** Whether it has a meaning of its own; words like «и» and «the» have none. */
  lexical: boolean
}

function matching(database: Database, readings: Reading[]) {
  return database.query<Matched>(
    `select n, level, locale, q::text as query, numnode(q) > 0 as lexical,
       numnode(q) > 0 and (exists (select from words w where w.locale = asked.locale and w.word = btrim(q::text, ''''))
         or matches_any(q, locale)) as found
     from (
       select n, level, locale, case when configuration is null then query::tsquery
         when not prefix then plainto_tsquery(configuration::regconfig, query)
         else coalesce(nullif(plainto_tsquery(configuration::regconfig, query)::text, '') || ':*',
           '''' || query || ''':*')::tsquery end as q
       from json_to_recordset($1::json) as one(
         n int, level int, locale text, query text, configuration text, prefix boolean)
       offset 0
     ) asked`,
    [JSON.stringify(readings)],
  )
}

function firstLevel(matched: Matched[]) {
  const level = Math.min(...matched.map((one) => one.level))
  return new Map(
    matched.filter((one) => one.level === level).map(({ locale, query }) => [locale, query]),
  )
}

/**
 * The words that are so near to one that nobody wrote that it may be one of them with a typing error.
 * @param forms the word as it was typed, and its stems
 */
async function mistyped(database: Database, forms: string[], languages: readonly Locale[]) {
  const typed = [...new Set(forms)]
  const candidates = await database.query<{ locale: Locale; word: string }>(
    `select distinct w.locale, w.word
     from unnest($1::text[]) typed, lateral (
       select locale, word from words, (select translate(typed, $3, $4) as spelled offset 0) t
       where locale = any($2) and spelling % t.spelled
       order by similarity(spelling, t.spelled) desc, word limit 20) w`,
    [typed, languages, ...SPELLING],
  )
  const near = nearest(typed, [...new Set(candidates.map(({ word }) => word))])
  const queries = new Map<Locale, string>()
  for (const locale of languages) {
    const own = candidates.filter((one) => one.locale === locale && near.includes(one.word))
    if (own.length > 0) queries.set(locale, own.map(({ word }) => quoted(word)).join(' | '))
  }
  return queries
}

/** As the column `spelling` of the table of words has it. */
const SPELLING = ['абвгдежзийклмнопрстуфхцчшщъыьэюя', 'abvgdejziyklmnoprstufhc4w6q385x7']
