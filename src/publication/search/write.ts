import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import { CONFIGURATIONS, SEARCH_VERSION } from '../../search/configurations.ts'
import { kazakhVector } from '../../search/kazakh/lexemes.ts'
import { searchTexts, type Texts } from '../../search/texts.ts'
import { plainWords } from '../../search/words.ts'
import { type Database, type Schema, tableIn } from '../database.ts'
import type { Place, Write } from '../readModel.ts'
import { lexemesOf, type Rewording } from './vocabulary.ts'

/** What becomes of documents: their versions that are public now, and those that are no longer. */
interface Outcome {
  writes: Write[]
  gone: Place[]
}

/**
 * Writes what entries are found by, where their texts changed, and notes which words came and went. To be called when the entries are
 * written and before those are removed that are no longer public.
 */
export async function writeSearch(
  db: Database,
  type: EntryType,
  outcomes: Outcome[],
  rewording: Rewording,
) {
  const records = outcomes.flatMap(({ writes }) => writes.flatMap(changedRecord))
  const gone = outcomes.flatMap((outcome) => outcome.gone)
  rewording.former.push(...(await lexemesOf(db, type, [...records, ...gone])))
  await insertSearch(db, 'delivery', type, records)
  rewording.written.push(...records.map(({ doc, locale }) => ({ type, doc, locale })))
}

/** What versions are found by, laid over what is public. */
export const laySearch = (db: Database, type: EntryType, writes: Write[]) =>
  insertSearch(
    db,
    'drafts',
    type,
    writes.map(({ doc, locale, row }) => {
      const texts = searchTexts(row)
      return toRecord({ doc, locale }, texts, digestOf(texts))
    }),
  )

async function insertSearch(
  db: Database,
  schema: Schema,
  type: EntryType,
  records: ReturnType<typeof toRecord>[],
) {
  if (records.length === 0) return
  await db.execute(sql`
    insert into ${tableIn(schema, 'search')} (type, doc, locale, lexemes, head, size, text, digest)
    select ${type}, doc, locale,
      strip(coalesce(lexemes::tsvector, to_tsvector(configuration::regconfig, words))),
      coalesce(head::tsvector, setweight(to_tsvector(configuration::regconfig, title), 'A')
        || setweight(to_tsvector(configuration::regconfig, summary), 'B')),
      size, text, digest
    from json_to_recordset(${JSON.stringify(records)}::json) as one(doc int, locale text, configuration text, lexemes text,
      head text, words text, title text, summary text, size int, text text, digest text)
    ${schema === 'delivery' ? REPLACE : sql``}`)
}

const REPLACE = sql`
    on conflict (type, doc, locale) do update set lexemes = excluded.lexemes, head = excluded.head, size = excluded.size,
      text = excluded.text, digest = excluded.digest`

function changedRecord({ doc, locale, row, before }: Write) {
  const texts = searchTexts(row)
  const digest = digestOf(texts)
  return digest === before?.search ? [] : [toRecord({ doc, locale }, texts, digest)]
}

const digestOf = (texts: Texts) =>
  createHash('sha256')
    .update(JSON.stringify([SEARCH_VERSION, texts]))
    .digest('base64url')
    .slice(0, 22)

function toRecord(place: Place, { title, summary, body, details }: Texts, digest: string) {
  const text = [summary, body, details].filter(Boolean).join('\n')
  const all = `${title}\n${text}`
  const words = plainWords(all)
  const own = { ...place, text, digest, size: words.split(' ').length }
  const configuration = CONFIGURATIONS[place.locale as Locale]
  if (configuration === null) {
    const head = kazakhVector({ A: title, B: summary })
    return { ...own, lexemes: kazakhVector({ D: all }), head }
  }
  return { ...own, configuration, words, title: plainWords(title), summary: plainWords(summary) }
}
