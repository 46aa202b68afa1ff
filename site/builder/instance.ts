import { app } from 'astro/entrypoints/prerender'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import { haveChanged, settings } from '../src/api/site.ts'
import { changesSince } from '../src/content/changes.ts'
import { Content, Reads } from '../src/content/content.ts'
import type { Refresh } from '../src/content/refresh.ts'
import { siteOf } from '../src/content/site.ts'
import type { View } from '../src/content/view.ts'
import { collections } from '../src/content.config.ts?live'
import { PLACES } from '../src/settings.ts'
import { load as loadCollections, open } from './content.ts'
import { setView } from './view.ts'

// What of the compiled site runs in the builder, once for each site: the loaders have one site's settings in them.

open(collections)
const { host } = siteOf(settings, PLACES)

let content: Content | undefined

/** Loads what is new, or everything. Where that fails, the content stays as it was. */
async function load(refresh: Refresh) {
  const copy = { site: settings, ...(await loadCollections(refresh)) }
  const now = new Date()
  if (content) content.renew(copy, now)
  else content = new Content(copy, now, PLACES)
}

/** Gives a view to be asked, and tells what was read through it. */
async function recorded<Value>(work: (view: View) => Promise<Value>) {
  if (!content) throw new Error('Nothing is loaded yet')
  const reads = new Reads()
  return { value: await work(content.viewFor(reads)), reads }
}

type Route = (typeof app)['manifest']['routes'][number]['routeData']

export interface Page {
  /** Where it is on the site. */
  path: string
  route: Route
  /** What `getStaticPaths` gave the page, to see whether that is something else. */
  props: unknown
}

const listed = new Map<Route, { pages: Page[]; reads: Reads }>()

/** Every page of the site. `getStaticPaths` of a route is asked again when what it had read has changed. */
async function pages(): Promise<Page[]> {
  const found = new Map<string, Page>()
  for (const { routeData } of app.manifest.routes) {
    if (!routeData.prerender || routeData.type === 'redirect') continue
    const known = listed.get(routeData)
    if (!known || known.reads.haveChanged()) {
      const { value, reads } = await recorded((view) => {
        setView(view)
        return pagesOf(routeData)
      })
      listed.set(routeData, { pages: value, reads })
    }
    for (const page of listed.get(routeData)?.pages ?? []) {
      if (!found.has(page.path)) found.set(page.path, page)
    }
  }
  return [...found.values()]
}

async function pagesOf(route: Route): Promise<Page[]> {
  const { routeCache, manifest } = app
  forget(routeCache, route)
  const one = {
    manifest: {
      ...manifest,
      routes: manifest.routes.filter(({ routeData }) => routeData === route),
    },
    routeCache,
    getComponentByRoute: (asked: Route) => app.getComponentByRoute(asked),
  }
  const paths = await new StaticPaths(
    one as unknown as ConstructorParameters<typeof StaticPaths>[0],
  ).getAll()
  const given = [...(routeCache.get(route)?.staticPaths ?? [])]
  return paths.map(({ pathname }, index) => ({
    path: pathOf(route, pathname),
    route,
    props: given[index]?.props,
  }))
}

/** Astro keeps the paths of a route for as long as the process runs, and has no way to drop those of one alone. */
function forget(routeCache: typeof app.routeCache, route: Route) {
  const { cache } = routeCache as unknown as { cache: Record<string, unknown> }
  delete cache[routeCache.key(route)]
}

/** As a static host has it: pages are folders, but for those of errors; files are files. */
function pathOf({ type }: Route, pathname: string) {
  if (type !== 'page') return pathname
  const bare = pathname.replace(/\/$/, '')
  return /^\/(.*\/)?(404|500)$/.test(bare) ? `${bare}.html` : `${bare}/`
}

export interface Rendered {
  status: number
  headers: Headers
  body: Buffer
}

/** Renders a page, and tells what it has read. */
function render({ path, route }: Page) {
  return recorded(async (view): Promise<Rendered> => {
    const url = new URL(path.replace(/\.html$/, '/'), 'http://site')
    const response = await app.render(new Request(url), {
      routeData: route,
      locals: { view },
    })
    const { status, headers } = response
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) }
  })
}

export const site = {
  app,
  host,
  changesSince,
  haveChanged,
  load,
  pages,
  render,
  nextMoment: () => content?.nextMoment() ?? Number.POSITIVE_INFINITY,
  midnight: () => content?.midnight() ?? Number.POSITIVE_INFINITY,
}
export type SiteInstance = typeof site
