import { getCollection } from 'astro:content'
import { settings } from '../api/site.ts'
import { PLACES } from '../settings.ts'
import { type Copy, inOrder, type Part } from './copy.ts'
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
    publication: await all('publication'),
  },
  new Date(),
  PLACES,
)

async function all<Name extends Part>(name: Name) {
  return inOrder(await getCollection(name)).map(({ data }) => data) as Copy[Name]
}
