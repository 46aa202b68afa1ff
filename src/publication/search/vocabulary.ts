import { sql } from '@payloadcms/db-postgres'
import type { Database } from '../database.ts'
import { rows } from '../database.ts'
import { type Change, lockLog } from '../log.ts'
import type { Place } from '../readModel.ts'

/** What a transaction did to the words that entries are found by. */
export interface Rewording {
  /** Versions whose lexemes were written. */
  written: Change[]
  /** Lexemes that versions had which were written anew or withdrawn. */
  former: { locale: string; word: string }[]
}

/** Words that typing errors are looked for in: neither the shortest nor numbers, and folded. */
const IS_WORD = sql`length(word) between 3 and 40 and word !~ '[0-9әғқңөұүһі]'`
const MATCHES = sql`s.lexemes @@ ('''' || w.word || '''')::tsquery`

/** The lexemes that versions have, before they are written anew or go. */
export async function lexemesOf(db: Database, type: string, places: Place[]) {
  if (places.length === 0) return []
  const named = places.map(({ doc, locale }) => ({ doc, locale }))
  return rows<{ locale: string; word: string }>(
    await db.execute(sql`
      select distinct s.locale, word from delivery.search s, unnest(tsvector_to_array(s.lexemes)) word
      where s.type = ${type} and ${IS_WORD} and (s.doc, s.locale) in (
        select doc, locale from json_to_recordset(${JSON.stringify(named)}::json) as one(doc int, locale text))`),
  )
}

/**
 * Brings the vocabulary in line with what a transaction wrote: it holds exactly the words of public entries. To be done just before the
 * changes are numbered and under the same lock, so that of two transactions one sees what the other did and neither waits for a word.
 */
export async function keepVocabulary(db: Database, { written, former }: Rewording) {
  if (written.length === 0 && former.length === 0) return
  await lockLog(db)
  await db.execute(sql`
    insert into delivery.words (locale, word)
    select distinct s.locale, word
    from json_to_recordset(${JSON.stringify(written)}::json) as one(type text, doc int, locale text)
    join delivery.search s using (type, doc, locale), unnest(tsvector_to_array(s.lexemes)) word
    where ${IS_WORD} on conflict do nothing`)
  await db.execute(sql`
    delete from delivery.words w
    using json_to_recordset(${JSON.stringify(former)}::json) as one(locale text, word text)
    where w.locale = one.locale and w.word = one.word
      and not exists (select from delivery.search s where s.locale = w.locale and ${MATCHES})`)
}

/** The words of the versions that a preview lays over what is public. */
export const layVocabulary = (db: Database) =>
  db.execute(sql`
    insert into drafts.words (locale, word)
    select distinct s.locale, word from drafts.search s, unnest(tsvector_to_array(s.lexemes)) word
    where ${IS_WORD}`)

/** Makes the vocabulary anew from what entries are found by. @returns how many words were amiss */
export async function republishVocabulary(db: Database) {
  await lockLog(db)
  const [added, dropped] = [
    await db.execute(sql`
      insert into delivery.words (locale, word)
      select distinct s.locale, word from delivery.search s, unnest(tsvector_to_array(s.lexemes)) word
      where ${IS_WORD} on conflict do nothing returning word`),
    await db.execute(sql`
      delete from delivery.words w where not exists (
        select from delivery.search s where s.locale = w.locale and ${MATCHES}) returning word`),
  ]
  return rows(added).length + rows(dropped).length
}
