import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../editorial/languages.ts'
import type { Publishable } from './contract.ts'
import { rows } from './database.ts'
import { forget } from './history.ts'
import { lockDocuments } from './locks.ts'
import { sync } from './sync.ts'
import { transactionOf } from './transaction.ts'

type OperationArgs = {
  id?: number | string
  data?: Record<string, unknown>
  draft?: boolean
  where?: unknown
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
}

/** What a collection needs so that its documents reach the world exactly when they are published. */
export function publicationHooks(type: Publishable) {
  return {
    beforeOperation: [inALanguage, oneEditorAtATime, draftsStayDrafts, trashIsNotPublic],
    afterChange: [publish(type)],
    afterDelete: [withdraw(type)],
  } satisfies CollectionConfig['hooks']
}

/** Whoever names no language means Kazakh; Payload leaves it open where languages do not fall back. */
const inALanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  req.locale ??= DEFAULT_LOCALE
  return args
}

/**
 * Locks the document before anything of it is read: of two editors who publish two languages at the same moment the second sees
 * what the first did. Operations on many documents have no single document to lock, so they are refused; the collection's own
 * endpoint does one after another.
 */
export const oneEditorAtATime: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
}) => {
  if (!['update', 'delete', 'restoreVersion', 'forgotPassword'].includes(operation)) return args
  if (operation === 'forgotPassword') return args
  const { id } = args as OperationArgs
  if (id === undefined) {
    throw new APIError('One document at a time: this operation would take many at once', 400)
  }
  const document = operation === 'restoreVersion' ? await parentOf(req, collection.slug, id) : id
  const { db } = await transactionOf(req)
  if (document !== undefined) await lockDocuments(db, collection.slug, [Number(document)])
  return args
}

async function parentOf(req: PayloadRequest, collection: string, version: number | string) {
  const { docs } = await req.payload.db.findVersions<{ id: number }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: version } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.parent
}

/**
 * Saving a draft never publishes. Payload takes `_status` from the data even then, and "copy to language" sends the whole document
 * of the source with its status and slug. A restored version is a draft too.
 */
const draftsStayDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const given = args as OperationArgs
  if (operation === 'restoreVersion' && !given.draft) {
    throw new APIError(
      'A version is restored as a draft (?draft=true) and published from there',
      400,
    )
  }
  if (!given.draft || !given.data || !['create', 'update'].includes(operation)) return args
  const { _status, ...data } = given.data
  if (copiedFromLanguage(req, given.data)) delete data.slug
  return { ...args, data: _status === undefined ? data : { ...data, _status: 'draft' } }
}

const copiedFromLanguage = (req: PayloadRequest, data: Record<string, unknown>) =>
  req.payloadAPI === 'local' && 'createdAt' in data && 'id' in data

/** Whatever goes into the trash or comes back from it is a draft in every language. */
const trashIsNotPublic: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  req,
}) => {
  const given = args as OperationArgs
  if (operation !== 'update' || !given.data || !('deletedAt' in given.data)) return args
  if (!collection.trash || !collection.versions) return args
  // Whole documents that are saved carry the field too, as it is.
  const goes = Boolean(given.data.deletedAt)
  if (!goes && !(await isInTrash(req, collection.slug, Number(given.id)))) return args
  // Payload follows the flag only where the data says the same.
  const data = { ...given.data, _status: 'draft' }
  return { ...args, data, draft: false, publishAllLocales: false, unpublishAllLocales: true }
}

async function isInTrash(req: PayloadRequest, collection: string, id: number) {
  const { db } = await transactionOf(req)
  const found = await db.execute(
    sql`select from ${sql.identifier(collection)} where id = ${id} and deleted_at is not null`,
  )
  return rows(found).length > 0
}

const publish =
  (type: Publishable): CollectionAfterChangeHook =>
  async ({ doc, data, req }) => {
    const { db, changes } = await transactionOf(req)
    const confirmed = data?._status === 'published' ? confirmedLanguages(req) : []
    changes.push(...(await sync(type, [doc.id], { req, db, confirmed })))
    return doc
  }

const confirmedLanguages = (req: PayloadRequest): readonly Locale[] => {
  if (req.locale === 'all' || req.query?.publishAllLocales) return LOCALES
  return [isLocale(req.locale) ? req.locale : DEFAULT_LOCALE]
}

const withdraw =
  (type: Publishable): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const { db, changes } = await transactionOf(req)
    changes.push(...(await sync(type, [Number(id)], { req, db })))
    await forget(db, type.type, Number(id))
  }
