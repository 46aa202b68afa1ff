import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../test/site/serve.ts'

// npm run bench:site: Lighthouse over the home page, an article and an event of a built site, in Chromium as a phone. Needs a platform with
// the demo at API_URL (http://localhost:3000/graphql unless set). Ends with 1 where a part is below 98.

const LEAST = 98
const SITE = process.env.SITE ?? 'karasai'
const PARTS = ['performance', 'accessibility', 'best-practices', 'seo']
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const root = join(import.meta.dirname, '..', '..', 'site')
const require = createRequire(join(root, 'package.json'))
const ofSite = (name: string) => import(pathToFileURL(require.resolve(name)).href)
const { default: lighthouse } = await ofSite('lighthouse')
// Lighthouse's own way to start a browser.
const launcher = createRequire(require.resolve('lighthouse')).resolve('chrome-launcher')
const { launch } = await import(pathToFileURL(launcher).href)

const dist = join(root, 'dist', SITE)
const site = await serve(dist)
const built = spawnSync('npm', ['run', 'build', '--prefix', root], {
  env: { ...process.env, SITE, SITE_URL: site.url },
  encoding: 'utf8',
})
if (built.status !== 0) throw new Error(built.stdout + built.stderr)

const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? CHROMIUM.find(existsSync),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
})
try {
  const scores: number[] = []
  console.log(['page', ...PARTS].join('\t'))
  for (const path of ['kk/', first('kk/news'), first('kk/events')]) {
    const { lhr } = await lighthouse(`${site.url}/${path}`, {
      ...{ port: chrome.port, onlyCategories: PARTS, logLevel: 'error' },
    })
    const found = PARTS.map((part) => Math.round(lhr.categories[part].score * 100))
    scores.push(...found)
    console.log([`/${path}`, ...found].join('\t'))
    for (const { id, title, score, scoreDisplayMode } of Object.values<Audit>(lhr.audits)) {
      if (score !== null && score < 1 && scoreDisplayMode === 'binary') {
        console.log(`  ${id}: ${title}`)
      }
    }
  }
  process.exitCode = Math.min(...scores) < LEAST ? 1 : 0
} finally {
  await chrome.kill()
  site.close()
}

interface Audit {
  id: string
  title: string
  score: number | null
  scoreDisplayMode: string
}

/** The first entry of a part of the site. */
function first(part: string) {
  const pages = globSync(`${part}/*/index.html`, { cwd: dist }).sort()
  return (pages[0] ?? '').replace('index.html', '')
}
