import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { formerSlugs } from '../../publication/history.ts'
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

/** The slugs of other documents that resemble one: those that are live, those that a draft is about to take, and those of old. */
export async function slugsLike(req: PayloadRequest, place: Place, wanted: string) {
  const { collection, locale, id, within } = place
  if (within) await lockSlug(req, place, wanted)
  const conditions: Where[] = [{ slug: { like: wanted } }]
  if (id !== undefined) conditions.push({ id: { not_equals: id } })
  if (within) {
    const { field, target } = within
    conditions.push({ [field]: target === null ? { exists: false } : { equals: target } })
  }
  const find = (draft: boolean) =>
    req.payload.find({
      collection: collection as CollectionSlug,
      where: { and: conditions },
      select: { slug: true },
      locale,
      depth: 0,
      pagination: false,
      trash: true,
      draft,
      req,
    })
  // One after the other: they share the connection of the transaction.
  const found = [...(await find(false)).docs, ...(await find(true)).docs]
  const once = within ? [] : await formerSlugs(req, collection, locale, id)
  return new Set([...found.map((doc) => (doc as { slug?: string | null }).slug), ...once])
}

/**
 * No index keeps slugs apart that are unique within something else: of two who want the same, one waits for the other. A form that
 * is only looked at locks nothing.
 */
async function lockSlug(req: PayloadRequest, { collection, locale }: Place, slug: string) {
  if (!(await req.transactionID)) return
  const db = await databaseOf(req)
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${collection} ${locale} ${slug}`}, 0))`,
  )
}
