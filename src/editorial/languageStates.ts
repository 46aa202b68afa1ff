import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionSlug, type Endpoint, type Payload } from 'payload'
import { type ContentCollection, typeOfCollection } from '../content/names.ts'
import { type Database, rows } from '../publication/database.ts'
import { LOCALES, type Locale } from './languages.ts'

/**
 * What an editor has to know of a language version: public as it is; public with a newer draft; public, but the original was changed
 * since; a draft alone; not there.
 */
export type LanguageState = 'public' | 'changed' | 'stale' | 'draft' | 'absent'

/** A document in its languages, as the chips of the admin show it. */
export interface DocumentLanguages {
  states: Record<Locale, LanguageState>
  /** The newest title in each language that has one. */
  titles: Partial<Record<Locale, string>>
  /** The language it was first written in. */
  original: Locale
}

interface Doc {
  id: number
  _status?: Partial<Record<Locale, string>>
  title?: Partial<Record<Locale, string | null>>
  sourceLocale?: Locale | null
}

/** The languages of many documents of a collection at once, by three statements however many they are. */
export async function languagesOfDocuments(
  payload: Payload,
  collection: ContentCollection,
  ids: readonly number[],
): Promise<Map<number, DocumentLanguages>> {
  const find = async (draft: boolean) => {
    const { docs } = await payload.find({
      collection: collection as 'articles',
      where: { id: { in: [...ids] } },
      select: { title: true, _status: true, sourceLocale: true },
      locale: 'all',
      depth: 0,
      pagination: false,
      trash: true,
      draft,
    })
    return new Map((docs as unknown as Doc[]).map((doc) => [doc.id, doc]))
  }
  const [live, newest] = [await find(false), await find(true)]
  const stale = await staleLanguages(payload, collection, ids)
  return new Map(
    [...live].map(([id, doc]) => [
      id,
      languagesOf(doc, newest.get(id) ?? doc, stale.get(id) ?? []),
    ]),
  )
}

async function staleLanguages(
  payload: Payload,
  collection: ContentCollection,
  ids: readonly number[],
) {
  const { drizzle } = payload.db as unknown as { drizzle: Database }
  const found = rows<{ doc: number; stale: Locale[] }>(
    await drizzle.execute(sql`
      select doc, array_agg(distinct translation.locale) as stale
      from delivery.entries, json_to_recordset(about -> 'translations') as translation (locale text, stale boolean)
      where type = ${typeOfCollection(collection)} and doc = any(${`{${ids.join(',')}}`}::int[]) and translation.stale
      group by doc`),
  )
  return new Map(found.map(({ doc, stale }) => [doc, stale]))
}

function languagesOf(live: Doc, newest: Doc, stale: Locale[]): DocumentLanguages {
  const titles = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const title = newest.title?.[locale] || live.title?.[locale]
      return title ? [[locale, title]] : []
    }),
  ) as DocumentLanguages['titles']
  const states = Object.fromEntries(
    LOCALES.map((locale) => {
      if (live._status?.[locale] !== 'published')
        return [locale, titles[locale] ? 'draft' : 'absent']
      if (stale.includes(locale)) return [locale, 'stale']
      return [locale, newest._status?.[locale] === 'published' ? 'public' : 'changed']
    }),
  ) as DocumentLanguages['states']
  return { states, titles, original: live.sourceLocale ?? 'kk' }
}

/** `GET /:id/languages`: what the chips in the edit view show. */
export const documentLanguages: Endpoint = {
  path: '/:id/languages',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    await req.payload.findByID({
      collection,
      id: Number(id),
      depth: 0,
      trash: true,
      overrideAccess: false,
      req,
    })
    const found = await languagesOfDocuments(req.payload, collection as ContentCollection, [
      Number(id),
    ])
    return Response.json(found.get(Number(id)))
  },
}
