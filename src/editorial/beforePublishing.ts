import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { differences } from './differences.ts'
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

/** What Payload keeps itself. */
const OWN = new Set(['createdAt', 'deletedAt', 'sourceLocale'])

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
  const waiting = differences(fields, live, latest).filter(({ path }) => !OWN.has(path))
  return {
    shared: published.length > 0 ? waiting.map(({ label }) => say(req, label)) : [],
    published,
    withoutKazakh: isLocale(req.locale) && req.locale !== 'kk' && !published.includes('kk'),
  }
}
