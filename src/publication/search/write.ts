import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import { CONFIGURATIONS, SEARCH_VERSION } from '../../search/configurations.ts'
import { kazakhVector, type Weight } from '../../search/kazakh/lexemes.ts'
import { searchTexts, type Texts } from '../../search/texts.ts'
import { plainWords } from '../../search/words.ts'
import type { Database } from '../database.ts'
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
  if (records.length === 0) return
  await db.execute(sql`
    insert into delivery.search (type, doc, locale, lexemes, text, digest)
    select ${type}, doc, locale,
      coalesce(vector::tsvector, setweight(to_tsvector(configuration::regconfig, a), 'A')
        || setweight(to_tsvector(configuration::regconfig, b), 'B')
        || setweight(to_tsvector(configuration::regconfig, c), 'C')
        || setweight(to_tsvector(configuration::regconfig, d), 'D')), text, digest
    from json_to_recordset(${JSON.stringify(records)}::json) as one(
      doc int, locale text, configuration text, vector text, a text, b text, c text, d text, text text, digest text)
    on conflict (type, doc, locale) do update
      set lexemes = excluded.lexemes, text = excluded.text, digest = excluded.digest`)
  rewording.written.push(...records.map(({ doc, locale }) => ({ type, doc, locale })))
}

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
  const weighted: [Weight, string][] = [
    ['A', title],
    ['B', summary],
    ['C', body],
    ['D', details],
  ]
  const text = [summary, body, details].filter(Boolean).join('\n')
  const configuration = CONFIGURATIONS[place.locale as Locale]
  if (configuration === null) return { ...place, text, digest, vector: kazakhVector(weighted) }
  const [a, b, c, d] = weighted.map(([, part]) => plainWords(part))
  return { ...place, text, digest, configuration, a, b, c, d }
}
