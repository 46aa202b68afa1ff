import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type Payload } from 'payload'
import { type ContentCollection, type EntryType, typeOfCollection } from '../content/names.ts'
import { seenUntil } from '../delivery/changes.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../editorial/languages.ts'
import { parseEnv } from '../env.ts'
import { reachOf } from '../network/reach.ts'
import { type ConcernedSite, type Queries, sitesShowing } from './concerned.ts'
import { publicationOf } from './elsewhere.ts'
import { failuresNow } from './failures.ts'
import { BuiltSites, sitesFolder } from './files.ts'
import { siteUrl } from './siteUrl.ts'

/**
 * What of an entry a site shows: its newest publication; an older one, for it is being built; an older one, for it cannot be built;
 * nobody knows, for it does not answer.
 */
export type SiteState = 'live' | 'pending' | 'failing' | 'silent'

export interface SiteReceipt {
  slug: string
  title: string
  state: SiteState
  /** The entry's page there; the site itself where the page is not known. */
  url: string
  /** From the publication until it was shown. */
  seconds: number | null
  /** Why it cannot be built, in the words of who tried. */
  reason?: string
}

/** Where a published entry can be seen. */
export interface Receipt {
  sites: SiteReceipt[]
}

interface Published {
  seq: number
  at: Date
  slug: string
}

/** The public state of an entry in a language; undefined where it is not public in it. */
async function publishedAs(client: Queries, type: EntryType, doc: number, locale: Locale) {
  const { rows } = await client.query<Published & { seq: string }>(
    `select (select max(seq) from log where type = $1 and doc = $2) as seq, l.at, e.slug
     from entries e join log l using (type, doc, locale) where type = $1 and doc = $2 and locale = $3`,
    [type, doc, locale],
  )
  return rows[0] && { ...rows[0], seq: Number(rows[0].seq) }
}

const env = parseEnv(process.env)
const mayReach = reachOf(env.WEBHOOK_PRIVATE_NETWORKS)
const built = new BuiltSites(sitesFolder(env))

async function receiptOf(
  site: ConcernedSite,
  entry: Published,
  locale: Locale,
  reason: string | undefined,
) {
  const base = siteUrl(site.host, env)
  const isBuilt = env.SITES === 'built' && site.isBuilt
  const known = isBuilt ? await built.bySlug(site.slug) : undefined
  const page = known && pageIn(Object.keys(known.manifest.files), locale, entry.slug)
  const common = { slug: site.slug, title: site.title, url: base + (page ?? `/${locale}/`) }
  if (!isBuilt) {
    const shown = await publicationOf(base, mayReach)
    if (!shown) return { ...common, state: 'silent' as const, seconds: null }
    const isLive = seen(shown.cursor) >= entry.seq
    return { ...common, state: isLive ? ('live' as const) : ('pending' as const), seconds: null }
  }
  const first = (await built.shown(site.slug)).find(({ cursor }) => seen(cursor) >= entry.seq)
  if (first) return { ...common, state: 'live' as const, seconds: secondsUntil(first.at, entry) }
  if (reason === undefined) return { ...common, state: 'pending' as const, seconds: null }
  return { ...common, state: 'failing' as const, seconds: null, reason }
}

/** What was shown first after a long time says nothing of how long this publication took. */
function secondsUntil(at: string, { at: published }: Published) {
  const seconds = (Date.parse(at) - published.getTime()) / 1000
  return seconds >= 0 && seconds < 3_600 ? Math.round(seconds * 10) / 10 : null
}

function seen(cursor: string) {
  try {
    return seenUntil(cursor)
  } catch {
    return -1
  }
}

/** The page of a slug, by the shape that addresses of pages have on every site: the language, and the slug at the end. */
const pageIn = (paths: string[], locale: Locale, slug: string) =>
  paths
    .filter((path) => path.startsWith(`/${locale}/`) && path.endsWith(`/${slug}/`))
    .toSorted((a, b) => a.length - b.length)[0]

/** Reads the public tables within one moment. */
async function inDelivery<Result>(payload: Payload, work: (client: Queries) => Promise<Result>) {
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  try {
    await client.query('begin read only; set local search_path to delivery')
    return await work(client)
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

/** `GET /:id/live`: on which sites the entry can be seen as it is published, and since when. */
export const liveOnSites: Endpoint = {
  path: '/:id/live',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
    const { collection, id } = req.routeParams as { collection: ContentCollection; id: string }
    if (!/^\d{1,9}$/.test(id)) throw new APIError(req.t('error:notFound'), 404, null, true)
    const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE
    const type = typeOfCollection(collection)
    const { entry, sites, failing } = await inDelivery(req.payload, async (client) => ({
      entry: await publishedAs(client, type, Number(id), locale),
      sites: await sitesShowing(client, type, Number(id), locale),
      failing: await failuresNow(client),
    }))
    if (!entry) return Response.json({ sites: [] } satisfies Receipt)
    const receipts = sites.map((site) => receiptOf(site, entry, locale, failing.get(site.slug)))
    return Response.json({ sites: await Promise.all(receipts) } satisfies Receipt)
  },
}
