import { app } from 'astro/entrypoints/prerender'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import { changesSince } from '../src/content/changes.ts'
import { nextMoment, type Reads, recorded } from '../src/content/reads.ts'
import { collections } from '../src/content.config.ts?live'
import { midnight } from '../src/i18n/clock.ts'
import { hasChanged, host } from '../src/site.ts'
import { load, open } from './content.ts'

// What of the compiled site runs in the builder, once for each site: all modules of the pages have one site's settings in them.

open(collections)

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
    if (!known || (await known.reads.haveChanged())) {
      const { value, reads } = await recorded(() => pagesOf(routeData))
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
  return recorded(async (): Promise<Rendered> => {
    const url = new URL(path.replace(/\.html$/, '/'), 'http://site')
    const response = await app.render(new Request(url), { routeData: route })
    const { status, headers } = response
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) }
  })
}

export const site = {
  app,
  host,
  changesSince,
  hasChanged,
  load,
  pages,
  render,
  nextMoment,
  midnight,
}
export type SiteInstance = typeof site
