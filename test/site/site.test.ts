import { spawn } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entry, p, resolve, text } from '../../seed/data/text.ts'
import { builders, saveIn } from '../support/build.ts'
import { openFolder } from '../support/folder.ts'
import type { TestPlatform } from '../support/platform.ts'
import { startSeededPlatform } from '../support/seeded.ts'
import { describeBrowser } from './visitors.ts'

const SITE = join(import.meta.dirname, '..', '..', 'site')

let platform: TestPlatform
let slugs: Awaited<ReturnType<typeof write>>

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
it('is built for a district, and right', async () => {
  const { status, output } = await npm('test', 'karasai')
  expect(status, output).toBe(0)
})

it('is built for another one, and right', async () => {
  const { status, output } = await npm('test:pages', 'zhetysu')
  expect(status, output).toBe(0)
})

it('can be copied out of the platform, and is built and tested there by its own `.env`', async () => {
  const copy = join(await openFolder('copied'), 'zhetysu-site')
  const api = { API_URL: `${platform.url}/graphql` }
  const made = await run(['npm', 'run', 'site:new', '--', 'zhetysu', copy], join(SITE, '..'), api)
  expect(made.status, made.output).toBe(0)
  await symlink(join(SITE, '..', 'node_modules'), join(copy, 'node_modules'))
  const { status, output } = await run(['npm', 'run', 'test:pages'], copy)
  expect(status, output).toBe(0)
})

describe('what the demo has not', () => {
  it('links lead to pages of this site; where it has none they are words', async () => {
    const html = await readPage(`kk/news/${slugs.linking}`)
    expect(html).toContain(`<a href="/kk/events/${slugs.event}/">іс-шара</a>`)
    expect(html).toContain(`<a href="/kk/news/ru/${slugs.russian}/">орысша</a>`)
    expect(html).toContain(`Мұнда <a href="/kk/centers/${slugs.center}/">орталық</a> пен алыс`)
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

  it('an address that an entry once had leads to its page', async () => {
    const html = await readPage(`kk/news/${slugs.former}`)
    expect(html).toContain(`content="0; url=/kk/news/${slugs.renamed}/"`)
    expect(html).toContain(`<a href="/kk/news/${slugs.renamed}/">`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(await readPage(`kk/news/${slugs.renamed}`)).toContain('<h1')
  })

  it('so does one on the pages of a language that borrows the text', async () => {
    for (const lang of ['kk', 'en']) {
      const html = await readPage(`${lang}/news/ru/staryi`)
      expect(html).toContain(`<a href="/${lang}/news/ru/novyi/">`)
      expect(await readPage(`${lang}/news/ru/novyi`)).toContain('<h1 lang="ru"')
    }
    expect(await readPage('ru/news/staryi')).toContain('<a href="/ru/news/novyi/">')
  })
})

// What visitors meet: test/site/visitors.ts.
describe('in a browser', () => describeBrowser(join(SITE, 'dist', 'karasai')))

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
  const borrowed = await build.article({ ...published, slug: 'staryi' }, { locale: 'ru' })
  await saveIn(platform.payload, 'articles', borrowed.id, 'ru', { slug: 'novyi' }, 'published')
  const slug = ({ slug }: { slug?: string | null }) => slug as string
  const renamed = await build.article({ ...published, slug: 'burynghy' })
  await saveIn(platform.payload, 'articles', renamed.id, 'kk', { slug: 'keiingi' }, 'published')
  return {
    linking: slug(linking),
    linked: slug(linked),
    center: slug(center),
    event: slug(event),
    russian: slug(russian),
    former: 'burynghy',
    renamed: 'keiingi',
  }
}

async function idOf(collection: 'districts', slug: string) {
  const { docs } = await platform.payload.find({ collection, where: { slug: { equals: slug } } })
  return docs[0]?.id as number
}

const readPage = (path: string) =>
  readFile(join(SITE, 'dist', 'karasai', path, 'index.html'), 'utf8')

/** Runs one of the site's commands as its developer would, with nothing but the API's address. */
const npm = (script: string, site: string) =>
  run(['npm', 'run', script], SITE, { API_URL: `${platform.url}/graphql`, SITE: site })

async function run([command = '', ...words]: string[], cwd: string, env = {}) {
  const child = spawn(command, words, {
    ...{ cwd, env: { ...process.env, NODE_ENV: 'production', ...env } },
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
