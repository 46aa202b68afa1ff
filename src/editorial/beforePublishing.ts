import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { isLocale, LOCALES, type Locale } from './languages.ts'
import { say } from './messages.ts'

/** What an editor should know before a language goes public. */
export interface BeforePublishing {
  /** Names of the shared fields whose pending change becomes public in every language with it. */
  shared: string[]
  /** The languages that are public now. */
  published: Locale[]
  /** Whether Kazakh is not public, neither before nor by this publication. */
  withoutKazakh: boolean
}

type Doc = Record<string, unknown>

/** `GET /:id/before-publishing?locale=ru`: what the publish button shows first. */
export const beforePublishing: Endpoint = {
  path: '/:id/before-publishing',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
    return Response.json(await whatToKnow(req))
  },
}

async function whatToKnow(req: PayloadRequest): Promise<BeforePublishing> {
  const { collection: slug, id } = req.routeParams as { collection: CollectionSlug; id: string }
  const options = {
    collection: slug,
    id,
    locale: 'all',
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  } as const
  const live = (await req.payload.findByID({ ...options, draft: false })) as Doc | null
  const latest = (await req.payload.findByID({ ...options, draft: true })) as Doc | null
  if (!live || !latest) throw new APIError(req.t('error:notFound'), 404, null, true)
  const status = (live._status ?? {}) as Partial<Record<Locale, string>>
  const published = LOCALES.filter((locale) => status[locale] === 'published')
  const fields = req.payload.collections[slug].config.flattenedFields
  return {
    shared: published.length > 0 ? sharedChanges(req, fields, live, latest) : [],
    published,
    withoutKazakh: isLocale(req.locale) && req.locale !== 'kk' && !published.includes('kk'),
  }
}

const OWN = new Set(['id', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'sourceLocale'])

function sharedChanges(
  req: PayloadRequest,
  fields: FlattenedField[],
  live: Doc,
  latest: Doc,
): string[] {
  return fields.flatMap((field) => {
    const [before, after] = [live[field.name], latest[field.name]]
    if (OWN.has(field.name) || ('localized' in field && field.localized)) return []
    if (field.type === 'group') {
      return sharedChanges(req, field.flattenedFields, (before ?? {}) as Doc, (after ?? {}) as Doc)
    }
    return plain(before) === plain(after) ? [] : [nameOf(req, field)]
  })
}

/** Without what is empty and without the ids of rows, which each version draws anew. */
const plain = (value: unknown) =>
  JSON.stringify(value, (key, one) =>
    key === 'id' || one === null || one === '' || (Array.isArray(one) && one.length === 0)
      ? undefined
      : one,
  )

function nameOf(req: PayloadRequest, field: FlattenedField) {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return label && typeof label === 'object' && 'kk' in label ? say(req, label as never) : field.name
}
