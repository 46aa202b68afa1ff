import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
  type Where,
} from 'payload'
import { transactionOf } from '../publication/transaction.ts'
import { say } from './messages.ts'

/**
 * Keeps what others need from being deleted: the hook counts who refers to the document and refuses.
 * @param required true where what refers to it cannot do without (regions, districts, sites)
 */
export const keepWhatIsReferred =
  ({ required }: { required: boolean }): CollectionBeforeDeleteHook =>
  async ({ id, collection, req }) => {
    if (!required) return
    const { db } = await transactionOf(req)
    // From here on nobody can begin to refer to it: a foreign key check waits for this lock.
    await db.execute(
      sql`select from ${sql.identifier(collection.slug)} where id = ${id} for update`,
    )
    const referring = await whoRefersTo(req, collection.slug, Number(id))
    if (referring.length === 0) return
    const list = referring.map(({ label, count }) => `${label}: ${count}`).join(', ')
    throw new APIError(
      say(req, {
        kk: `Жою мүмкін емес, бұған сілтеме бар. ${list}`,
        ru: `Удалить нельзя, на это ссылаются. ${list}`,
        en: `It cannot be deleted while something refers to it. ${list}`,
      }),
      409,
      null,
      true,
    )
  }

/** `GET /:id/references`: who refers to the document, so that an editor knows before it goes. */
export const references: Endpoint = {
  path: '/:id/references',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    if (!/^\d{1,9}$/.test(id)) throw new APIError(req.t('error:notFound'), 404, null, true)
    return Response.json({ references: await whoRefersTo(req, collection, Number(id)) })
  },
}

/** Documents of one collection that refer to another document. */
export interface Referring {
  collection: string
  /** Its name in the language of the interface. */
  label: string
  count: number
  /** The newest of them. */
  documents: { id: number; title: string }[]
}

const NAMED = 5

async function whoRefersTo(req: PayloadRequest, slug: string, id: number): Promise<Referring[]> {
  const found: Referring[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    if (config.slug.startsWith('payload-')) continue
    const conditions = pathsTo(config.flattenedFields, slug).map(
      (path): Where => ({ [path]: { equals: id } }),
    )
    if (conditions.length === 0) continue
    const { totalDocs: count, docs } = await req.payload.find({
      collection: config.slug as CollectionSlug,
      where: { or: conditions },
      trash: true,
      limit: NAMED,
      sort: '-updatedAt',
      depth: 0,
      req,
    })
    if (count === 0) continue
    const label = labelOf(req, config.labels.plural, config.slug)
    const documents = docs.map((doc) => ({
      id: Number(doc.id),
      title: String((doc as { title?: string | null }).title ?? `#${doc.id}`),
    }))
    found.push({ collection: config.slug, label, count, documents })
  }
  return found
}

const labelOf = (req: PayloadRequest, label: unknown, otherwise: string) => {
  const texts = label as Record<string, string> | string | undefined
  return typeof texts === 'object' ? (texts[req.i18n.language] ?? otherwise) : (texts ?? otherwise)
}

/** The paths of every field that can refer to the collection. */
function pathsTo(fields: FlattenedField[], slug: string, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if ((field.type === 'relationship' || field.type === 'upload') && field.relationTo === slug)
      return [path]
    if ('flattenedFields' in field) return pathsTo(field.flattenedFields, slug, `${path}.`)
    return []
  })
}
