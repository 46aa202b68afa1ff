import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'astro'
import type { Plugin } from 'vite'

const ROOT = join(import.meta.dirname, '..')
const here = (file: string) => join(import.meta.dirname, file)

/** What Astro knows of a route's stylesheets once everything is bundled. */
export interface CompiledPage {
  key: string
  styles: unknown[]
}

/**
 * Compiles the pages once, for every district: `server/` renders them, `client/` is what browsers load beside them. Needs no API:
 * content comes when it runs.
 */
export async function compile(folder: string) {
  const making = `${folder}.making-${process.pid}`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true })
  process.env.SITE ||= 'compiled'
  await build({
    root: ROOT,
    logLevel: 'warn',
    outDir: join(making, 'client'),
    cacheDir: join(making, 'cache'),
    integrations: [keepingServer(making)],
    vite: {
      // Astro's own plugin would be asked before ours.
      resolve: {
        alias: [
          { find: /^astro:content$/, replacement: here('content.ts') },
          { find: /^\.[./]*\/(content\/)?builtView\.ts$/, replacement: here('view.ts') },
        ],
      },
      plugins: [liveContent()],
    },
  })
  await rm(join(making, 'cache'), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
  await rename(making, folder)
}

/** Astro renders pages from a bundle that it throws away afterwards. Here nothing is rendered yet, and the bundle is kept. */
function keepingServer(folder: string): AstroIntegration {
  let pages: Map<string, { styles: unknown[] }>
  let bundle: URL
  return {
    name: 'keeping-server',
    hooks: {
      'astro:config:done': ({ config }) => {
        bundle = new URL('./.prerender/', config.outDir)
      },
      'astro:build:setup': (build) => {
        pages = build.pages as unknown as typeof pages
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'keeping-server',
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('nothing is rendered while compiling')),
          teardown: async () => {
            const styles = [...pages].map(([key, page]) => ({ key, styles: page.styles }))
            const server = join(folder, 'server')
            await cp(fileURLToPath(bundle), server, { recursive: true })
            await writeFile(join(server, 'pages.json'), JSON.stringify(styles))
          },
        }),
    },
  }
}

/** Lets the builder bring the content, and puts its entry beside Astro's. */
function liveContent(): Plugin {
  const CONFIG = join(ROOT, 'src', 'content.config.ts')
  return {
    name: 'live-content',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'astro/entrypoints/prerender' && !importer) return here('instance.ts')
      return undefined
    },
    load(id) {
      // Astro looks for what to load before it builds; content comes when it runs.
      if (id === CONFIG) return 'export const collections = {}'
      return undefined
    },
  }
}
