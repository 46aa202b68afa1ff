import type { Locale } from '../../editorial/languages.ts'
import { escapeHtml } from '../../publication/richText/html.ts'
import { CONFIGURATIONS } from '../../search/configurations.ts'
import { fold } from '../../search/kazakh/letters.ts'
import { isForm } from '../../search/kazakh/lexemes.ts'
import { type Word, wordsOf } from '../../search/words.ts'
import type { Database } from '../database.ts'
import type { VersionKey } from '../ids.ts'
import { passage } from './passage.ts'
import { LEXEME, type Question } from './question.ts'

type Found = VersionKey & { title: string }
interface Text extends Found {
  text: string
  words: Word[]
}

/**
 * The passages in which found entries match. The texts of a page are read together, when the first snippet is asked for.
 * @returns a function that gives an entry's snippet as safe HTML
 */
export function snippets(database: Database, found: Found[], question: Question) {
  let loaded: Promise<Map<string, string>> | undefined
  return async (row: VersionKey) => {
    loaded ??= load(database, found, question)
    return (await loaded).get(key(row)) ?? ''
  }
}

const key = ({ type, doc, locale }: VersionKey) => `${type} ${doc} ${locale}`

async function load(database: Database, found: Found[], question: Question) {
  const rows = await database.query<VersionKey & { text: string }>(
    `select type, doc, locale, text from unnest($1::text[], $2::int[], $3::text[]) as wanted (type, doc, locale)
     join search using (type, doc, locale)`,
    [found.map(({ type }) => type), found.map(({ doc }) => doc), found.map(({ locale }) => locale)],
  )
  const stored = new Map(rows.map((row) => [key(row), row.text]))
  const texts = found.map((row): Text => {
    const text = stored.get(key(row)) ?? ''
    return { ...row, text, words: [...wordsOf(text)] }
  })
  const hits = await hitsIn(database, texts, question)
  return new Map(
    texts.map((one) => [key(one), snippet(one, hits.get(one.locale) ?? (() => false))]),
  )
}

type IsHit = (word: Word) => boolean

function snippet({ title, text, words }: Text, isHit: IsHit) {
  const hits = words.filter(isHit)
  if (hits.length > 0) return marked(passage(text, words, hits), hits)
  const inTitle = [...wordsOf(title)].filter(isHit)
  if (inTitle.length > 0) return marked({ text: title, start: 0, end: title.length }, inTitle)
  return marked(passage(text, words, []), [])
}

/** Everything is escaped, and the hits are in <mark>. */
function marked({ text, start, end }: ReturnType<typeof passage>, hits: Word[]) {
  let html = start > 0 ? '… ' : ''
  let place = start
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue
    html += `${escapeHtml(text.slice(place, hit.start))}<mark>${escapeHtml(text.slice(hit.start, hit.end))}</mark>`
    place = hit.end
  }
  return `${html}${escapeHtml(text.slice(place, end))}${end < text.length ? ' …' : ''}`
}

/** Which words match, for each language. */
async function hitsIn(database: Database, texts: Text[], question: Question) {
  const hits = new Map<Locale, IsHit>()
  for (const locale of new Set(texts.map((one) => one.locale))) {
    const queries = question.flatMap((word) => word.get(locale) ?? [])
    const asked = [...queries.join(' ').matchAll(LEXEME)]
    const beginnings = asked.flatMap(([, lexeme = '', star]) => (star ? [lexeme] : []))
    const lexemes = new Set(asked.flatMap(([, lexeme = '', star]) => (star ? [] : [lexeme])))
    const near = begins([...lexemes, ...beginnings])
    const configuration = CONFIGURATIONS[locale]
    if (configuration === null) {
      hits.set(locale, (word) => near(word.word) && isForm(word, lexemes, beginnings))
      continue
    }
    const own = texts.filter((one) => one.locale === locale)
    const candidates = own.flatMap((one) => [...one.words, ...wordsOf(one.title)])
    const folded = [...new Set(candidates.map(({ word }) => fold(word)).filter(near))]
    const rows = await database.query<{ word: string }>(
      'select word from unnest($1::text[]) word where to_tsvector($2::regconfig, word) @@ $3::tsquery',
      [folded, configuration, queries.map((query) => `(${query})`).join(' | ') || "''"],
    )
    const matching = new Set(rows.map(({ word }) => word))
    hits.set(locale, ({ word }) => matching.has(fold(word)))
  }
  return hits
}

/** Endings change nothing of a word's first letters, so few words have to be looked at closely. */
function begins(lexemes: string[]) {
  const starts = new Set(lexemes.map((lexeme) => fold(lexeme).slice(0, 2)))
  return (word: string) => starts.has(fold(word).slice(0, 2))
}
