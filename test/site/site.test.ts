import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entry, p, resolve, text } from '../../seed/data/text.ts'
import { launchBrowser } from '../support/browser.ts'
import { builders } from '../support/build.ts'
import type { TestPlatform } from '../support/platform.ts'
import { startSeededPlatform } from '../support/seeded.ts'
import { barriers, overflow, typefacesOf, weight } from './browser.ts'
import { serve } from './serve.ts'

const SITE = join(import.meta.dirname, '..', '..', 'site')
/** What other typefaces leave to whatever the machine has. */
const KAZAKH = 'әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸ №'

let platform: TestPlatform
let slugs: { linking: string; linked: string; center: string; event: string; russian: string }

beforeAll(async () => {
  platform = await startSeededPlatform()
  slugs = await write()
})
afterAll(() => platform.close())

it('asks only what the schema has, and is typed by it', async () => {
  const { status, output } = await npm('check', 'karasai')
  expect(status, output).toBe(0)
})

// What the site's own tests say of it: site/test.
describe.each(['karasai', 'zhetysu'])('%s', (site) => {
  it('is built, and right', async () => {
    const { status, output } = await npm('test', site)
    expect(status, output).toBe(0)
  })
})

describe('what the demo has not', () => {
  it('links lead to pages of this site; where it has none they are words', async () => {
    const html = await readPage(`kk/news/${slugs.linking}`)
    expect(html).toContain(`<a href="/kk/events/${slugs.event}/">іс-шара</a>`)
    expect(html).toContain(`<a href="/kk/news/ru/${slugs.russian}/">орысша</a>`)
    expect(html).toContain('Мұнда орталық пен алыс жаңалық.')
    expect(html).not.toContain(slugs.center)
    expect(html).not.toContain(slugs.linked)
  })

  it('an article in Russian alone is on every page in its own words', async () => {
    for (const [lang, word] of [
      ['kk', 'орысша'],
      ['en', 'in Russian'],
    ]) {
      const html = await readPage(`${lang}/news/ru/${slugs.russian}`)
      expect(html).toContain('<h1 lang="ru"')
      expect(await readPage(`${lang}`)).toContain(word)
    }
  })
})

describe('in a browser', () => {
  let site: Awaited<ReturnType<typeof serve>>
  let browser: Browser

  beforeAll(async () => {
    site = await serve(join(SITE, 'dist', 'karasai'))
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  const PATHS = () => [
    ...['/kk/', '/ru/', '/en/', '/404'],
    `/kk/news/${slugs.linking}/`,
    `/en/news/ru/${slugs.russian}/`,
    `/kk/events/${slugs.event}/`,
    '/ru/events/kruzhok-kroyki-i-shitya/',
  ]

  it.each(['light', 'dark'] as const)(
    'nothing bars anybody, %s, phone and desktop',
    async (colorScheme) => {
      for (const width of [320, 1280]) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
        for (const path of PATHS()) {
          await page.goto(site.url + path)
          expect(await barriers(page), `${path} at ${width}`).toEqual([])
          expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0)
        }
        await page.close()
      }
    },
  )

  it('a phone is led by the keyboard: to the text, into the menu and out of it', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
    await page.goto(`${site.url}/kk/`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

    await page.getByRole('button', { name: 'Мәзір' }).press('Enter')
    const menu = page.getByRole('navigation', { name: 'Негізгі мәзір' })
    await menu.getByRole('link', { name: 'Гранттар' }).waitFor()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    await page.close()
  })

  it('weighs less than 60 KB without its pictures', async () => {
    for (const path of PATHS()) {
      const page = await browser.newPage()
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
      const bytes = await weight(page)
      expect(bytes, path).toBeGreaterThan(20_000)
      expect(bytes, path).toBeLessThan(60_000)
      await page.close()
    }
  })

  it('is set in its own typeface, the Kazakh letters too', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.url}/kk/`)
    expect(await typefacesOf(page, KAZAKH, [400, 550, 650, 750, 800])).toEqual(['Onest'])
    await page.close()
  })
})

/** Articles of Karasai: one whose text links to everything, one in Russian alone. */
async function write() {
  const build = builders(platform.payload)
  const district = await idOf('districts', 'karasai')
  const elsewhere = await idOf('districts', 'kegen')
  const published = { districts: [district], _status: 'published' }
  const russian = await build.article(
    { ...published, title: 'Только по-русски', pinned: true },
    { locale: 'ru' },
  )
  const linked = await build.article({ ...published, districts: [elsewhere] })
  const event = await build.event(published)
  const center = await build.center({ district, _status: 'published' })
  const ids: Record<string, number> = {
    'articles/linked': linked.id,
    'articles/russian': russian.id,
    'events/event': event.id,
    'centers/center': center.id,
  }
  const body = resolve(
    text(
      p(entry('events', 'event', 'іс-шара'), ' және ', entry('articles', 'russian', 'орысша')),
      p(
        'Мұнда ',
        entry('centers', 'center', 'орталық'),
        ' пен ',
        entry('articles', 'linked', 'алыс жаңалық'),
        '.',
      ),
    ),
    (collection, key) => ids[`${collection}/${key}`] as number,
  )
  const linking = await build.article({ ...published, body })
  const slug = ({ slug }: { slug?: string | null }) => slug as string
  return {
    linking: slug(linking),
    linked: slug(linked),
    center: slug(center),
    event: slug(event),
    russian: slug(russian),
  }
}

async function idOf(collection: 'districts', slug: string) {
  const { docs } = await platform.payload.find({ collection, where: { slug: { equals: slug } } })
  return docs[0]?.id as number
}

const readPage = (path: string) =>
  readFile(join(SITE, 'dist', 'karasai', path, 'index.html'), 'utf8')

/** Runs one of the site's commands as its developer would, with nothing but the API's address. */
async function npm(script: string, site: string) {
  const child = spawn('npm', ['run', script], {
    cwd: SITE,
    env: {
      ...process.env,
      API_URL: `${platform.url}/graphql`,
      SITE: site,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const status = await new Promise<number | null>((done) => child.on('exit', done))
  return { status, output }
}
