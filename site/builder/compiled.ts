import { readdir, readFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CompiledPage } from './compile.ts'
import type { SiteInstance } from './instance.ts'

/** The compiled pages, and what browsers load beside them. */
export interface Compiled {
  assets: { path: string; body: Buffer; type: string; immutable: boolean }[]
  /** The site's own copy of all modules: they have its settings in them. */
  instance(site: { slug: string; url: string | undefined }): Promise<SiteInstance>
}

const INSTANCE = 'instance'

export const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** Opens what `compile` has made. */
export async function openCompiled(folder: string): Promise<Compiled> {
  const server = join(folder, 'server')
  const base = pathToFileURL(`${server}/`).href
  const entry = (await readdir(server)).find((name) => name.startsWith('prerender-entry'))
  const pages = JSON.parse(await readFile(join(server, 'pages.json'), 'utf8')) as CompiledPage[]
  separateInstances(base)
  let instances = 0
  return {
    assets: await assetsIn(join(folder, 'client')),
    instance: async ({ slug, url }) => {
      instances += 1
      // What settings.ts reads while it is loaded.
      process.env.SITE = slug
      process.env.SITE_URL = url ?? ''
      const { site } = (await import(`${base}${entry}?${INSTANCE}=${instances}`)) as {
        site: SiteInstance
      }
      const internals = { pagesByKeys: new Map(pages.map(({ key, styles }) => [key, { styles }])) }
      const settings = { scripts: [], config: {} }
      const logger = { options: { destination: { write: () => true }, level: 'silent' } }
      site.app.setInternals(internals as never)
      site.app.setOptions({ settings, logger } as never)
      return site
    },
  }
}

/** A module that is imported by an instance belongs to the same instance: Node keeps one for every address. */
function separateInstances(base: string) {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      const { search } = new URL(context.parentURL ?? 'file:///')
      if (!found.url.startsWith(base) || !search.includes(INSTANCE) || found.url.includes('?'))
        return found
      return { ...found, url: found.url + search }
    },
  })
}

async function assetsIn(folder: string) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    found
      .filter((one) => one.isFile())
      .map(async (one) => {
        const file = join(one.parentPath, one.name)
        const path = file.slice(folder.length).replaceAll('\\', '/')
        return {
          path,
          body: await readFile(file),
          type: TYPES[extname(file)] ?? 'application/octet-stream',
          immutable: path.startsWith('/_astro/'),
        }
      }),
  )
}
