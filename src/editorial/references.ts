import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
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

async function whoRefersTo(req: PayloadRequest, slug: string, id: number) {
  const found: { label: string; count: number }[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    if (config.slug.startsWith('payload-')) continue
    const conditions = pathsTo(config.flattenedFields, slug).map(
      (path): Where => ({ [path]: { equals: id } }),
    )
    if (conditions.length === 0) continue
    const { totalDocs: count } = await req.payload.count({
      collection: config.slug as CollectionSlug,
      where: { or: conditions },
      trash: true,
      req,
    })
    if (count > 0) found.push({ label: labelOf(req, config.labels.plural, config.slug), count })
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
