import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { typeOfCollection } from '../../content/names.ts'
import { LOCALES_SUFFIX } from '../../database/indexes.ts'
import { rows } from '../../publication/database.ts'
import { databaseOf } from '../../publication/transaction.ts'
import type { Locale } from '../languages.ts'

/** Where a slug has to be free, and for whom. */
export interface Place {
  collection: string
  locale: Locale
  /** The document that wants it, once it has an id. */
  id: number | undefined
  within: { field: string; target: number | null } | null
}

export type State = Record<string, unknown> | undefined

export function placeOf(
  collection: string,
  locale: Locale,
  id: number | string | undefined,
  field: string | undefined,
  ...states: State[]
): Place {
  const named = field && states.find((state) => state?.[field] !== undefined)?.[field]
  const target = (typeof named === 'object' ? (named as { id: number } | null)?.id : named) ?? null
  return {
    collection,
    locale,
    id: id === undefined ? undefined : Number(id),
    within: field ? { field, target: target === null ? null : Number(target) } : null,
  }
}

/**
 * Which of these slugs other documents have: live, in a draft that is about to take it, or of old. One statement, by the index on the
 * slug, whatever the size of the collection.
 */
export async function takenOf(req: PayloadRequest, place: Place, slugs: string[]) {
  const { collection, locale, id, within } = place
  const { config } = req.payload.collections[collection as CollectionSlug]
  const localized = config.flattenedFields.some(
    (field) => field.name === 'slug' && 'localized' in field && field.localized,
  )
  if (within) await lockSlug(req, place)
  const wanted = sql`(select json_array_elements_text(${JSON.stringify(slugs)}::json))`
  const others = sql`is distinct from ${id ?? null}::int`
  const inPlace = (prefix: string) =>
    within
      ? sql`and d.${sql.identifier(`${prefix}${within.field}_id`)} is not distinct from ${within.target}::int`
      : sql``
  const holders = (table: string, prefix: string, more: SQL) =>
    localized
      ? sql`select l.${sql.identifier(`${prefix}slug`)} as slug from ${sql.identifier(`${table}${LOCALES_SUFFIX}`)} l
          join ${sql.identifier(table)} d on d.id = l._parent_id
          where l.${sql.identifier(`${prefix}slug`)} in ${wanted} and l._locale::text = ${locale} ${more} ${inPlace(prefix)}`
      : sql`select d.${sql.identifier(`${prefix}slug`)} as slug from ${sql.identifier(table)} d
          where d.${sql.identifier(`${prefix}slug`)} in ${wanted} ${more} ${inPlace(prefix)}`
  const parts = [holders(collection, '', sql`and d.id ${others}`)]
  if (config.versions?.drafts) {
    parts.push(holders(`_${collection}_v`, 'version_', sql`and d.latest and d.parent_id ${others}`))
  }
  if (!within) {
    parts.push(sql`
      select once from publication.history h cross join unnest(h.former_slugs) once
      where h.type = ${typeOfCollection(collection)} and h.locale = ${locale} and h.doc ${others}
        and h.former_slugs && array${wanted} and once in ${wanted}`)
  }
  const db = await databaseOf(req)
  const found = rows<{ slug: string }>(await db.execute(sql.join(parts, sql` union all `)))
  return new Set(found.map(({ slug }) => slug))
}

/**
 * No index keeps slugs apart that are unique within something else: of two who want the same, one waits for the other. A form that
 * is only looked at locks nothing.
 */
async function lockSlug(req: PayloadRequest, { collection, locale, within }: Place) {
  if (!(await req.transactionID)) return
  const db = await databaseOf(req)
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${collection} ${locale} ${within?.target}`}, 0))`,
  )
}
