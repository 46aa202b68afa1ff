import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { typeOfCollection } from '../content/names.ts'
import { type Database, idList, rows } from './database.ts'
import { instant } from './time.ts'
import { transactionOf } from './transaction.ts'

/**
 * What a language version went through, kept beside the documents and never made anew: neither a copy, nor a restored version, nor
 * a republication changes it.
 */
export interface History {
  locale: string
  /** RFC 3339 */
  firstPublishedAt: string
  /** When its public form last changed, RFC 3339. */
  updatedAt: string
  /** The digest of the original that this translation was last confirmed against; null for the original. */
  confirmed: string | null
  formerSlugs: string[]
}

/** What the versions of these documents went through, by document and language. */
export async function historiesOf(db: Database, type: string, docs: number[]) {
  const found = rows<History & { doc: number }>(
    await db.execute(sql`
      select doc, locale, former_slugs as "formerSlugs", confirmed,
        to_json(first_published_at) #>> '{}' as "firstPublishedAt", to_json(updated_at) #>> '{}' as "updatedAt"
      from publication.history where type = ${type} and doc = any(${idList(docs)})`),
  )
  const byDocument = new Map(docs.map((doc) => [doc, new Map<string, History>()]))
  for (const { doc, ...history } of found) {
    byDocument.get(doc)?.set(history.locale, {
      ...history,
      firstPublishedAt: instant(history.firstPublishedAt),
      updatedAt: instant(history.updatedAt),
    })
  }
  return byDocument
}

/** Whether the language version has ever been public. */
export async function everPublished(
  req: PayloadRequest,
  collection: string,
  doc: number,
  locale: string,
) {
  const { db } = await transactionOf(req)
  const found = rows(
    await db.execute(sql`
      select from publication.history
      where type = ${typeOfCollection(collection)} and doc = ${doc} and locale = ${locale}`),
  )
  return found.length > 0
}

export async function remember(
  db: Database,
  type: string,
  histories: (History & { doc: number })[],
) {
  if (histories.length === 0) return
  await db.execute(sql`
    insert into publication.history (type, doc, locale, first_published_at, updated_at, confirmed, former_slugs)
    select ${type}, doc, locale, "firstPublishedAt", "updatedAt", confirmed, "formerSlugs"
    from json_to_recordset(${JSON.stringify(histories)}::json) as one(
      doc int, locale text, "firstPublishedAt" timestamptz, "updatedAt" timestamptz, confirmed text, "formerSlugs" text[])
    on conflict (type, doc, locale) do update set updated_at = excluded.updated_at,
      confirmed = excluded.confirmed, former_slugs = excluded.former_slugs`)
}

/** A document that is deleted for good takes its history along; its id never comes back. */
export async function forget(db: Database, type: string, doc: number) {
  await db.execute(sql`delete from publication.history where type = ${type} and doc = ${doc}`)
}
