import { getCollection } from 'astro:content'
import { settings } from '../api/site.ts'
import { API_ORIGIN, SITE_URL } from '../settings.ts'
import type { Copy, Type, VersionOf } from './copy.ts'
import { viewOf } from './view.ts'

/** What the pages of `npm run build` are made from: the collections that Astro has loaded, at this moment. */
export const view = viewOf(
  {
    site: settings,
    articles: await all('articles'),
    events: await all('events'),
    centers: await all('centers'),
    programs: await all('programs'),
    grants: await all('grants'),
    benefits: await all('benefits'),
    pages: await all('pages'),
    topics: await all('topics'),
    dates: await all('dates'),
  } satisfies Copy,
  new Date(),
  { origin: SITE_URL, api: API_ORIGIN },
)

async function all<Name extends Type | 'dates'>(name: Name) {
  const entries = await getCollection(name)
  return entries.map(({ data }) => data) as (Name extends Type
    ? VersionOf<Name>
    : Copy['dates'][number])[]
}
