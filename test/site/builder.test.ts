import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sweepCards } from '../../site/builder/cards.ts'
import type { Failure, Manifest, StoredFile } from '../../site/builder/files.ts'
import type { Drawn, Round } from '../../site/builder/messages.ts'
import { seenUntil } from '../../src/delivery/changes.ts'
import { Builder } from '../../src/sites/builder.ts'
import { builders, saveIn } from '../support/build.ts'
import { openFolder } from '../support/folder.ts'
import type { TestPlatform } from '../support/platform.ts'
import { startSeededPlatform } from '../support/seeded.ts'

// The builder, against a platform with the demo: it is told of changes as the platform tells it.

const SITE = 'karasai'
const RECEIPT = '/.well-known/publication.json'

let platform: TestPlatform
let folder: string
let builder: Builder
let rounds: (Round & { site: string })[]
/** Pictures that are still to be drawn. */
let left: number
let failures: { site: string; message: string }[]

beforeAll(async () => {
  platform = await startSeededPlatform()
  folder = await openFolder('built')
  builder = startBuilder(folder)
  await until(isBuilt)
})
afterAll(async () => {
  await builder.close()
  await platform.close()
})
beforeEach(() => {
  rounds.length = 0
  failures.length = 0
})

function startBuilder(into: string) {
  rounds = []
  failures = []
  const log = {
    info: (report: (Round & { site: string }) | Drawn, said: string) => {
      left = 'left' in report ? report.left : report.pictures
      if (said === 'site built') rounds.push(report as (typeof rounds)[number])
    },
    warn: () => undefined,
    error: (failure: { site: string; message: string }) => failures.push(failure),
  }
  const started = new Builder({
    folder: into,
    apiUrl: `${platform.url}/graphql`,
    apiOrigin: platform.url,
    log: log as unknown as ConstructorParameters<typeof Builder>[0]['log'],
  })
  started.start()
  started.tell(SITES)
  return started
}

const SITES = [{ slug: SITE }]
const tell = () => builder.tell(SITES)

const isBuilt = () => rounds.length > 0 && left === 0

async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await setTimeout(20)
}

const manifestIn = async (where: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(where, SITE, 'manifest.json'), 'utf8'))
const failure = async (): Promise<Failure | undefined> =>
  JSON.parse(await readFile(join(folder, SITE, 'failure.json'), 'utf8').catch(() => 'null')) ??
  undefined

async function pageIn(where: string, { files }: Manifest, path: string) {
  const { hash } = files[path] as StoredFile
  return readFile(join(where, SITE, 'files', hash), 'utf8')
}

const page = async (path: string) => pageIn(folder, await manifestIn(folder), path)

/** What tells machines of pages: when each was changed, up to where the site goes, a picture of its title. */
const MACHINES = /^\/(\.well-known\/|sitemap\.xml$|cards\/)/

/** The addresses of what people read that show something else than before. */
const differing = (before: Manifest, after: Manifest) =>
  Object.keys({ ...before.files, ...after.files })
    .filter((path) => JSON.stringify(before.files[path]) !== JSON.stringify(after.files[path]))
    .filter((path) => !MACHINES.test(path))
    .sort()

async function article(of = 0) {
  const rows = await platform.sql<{ doc: number; slug: string; title: string }>(
    `select doc, slug, title from delivery.entries e where type = 'article' and locale = 'kk' and facets && array(
       select 'district:' || doc from delivery.entries where type = 'district' and slug = $1)
     order by sort_at desc`,
    [SITE],
  )
  return rows.at(of) as (typeof rows)[0]
}

/** Publishes without a word to the builder. */
async function save(collection: 'articles' | 'centers' | 'events', id: number, fields: object) {
  const data = { ...fields, _status: 'published' } as never
  await platform.payload.update({ collection, id, locale: 'kk', data })
}

async function publish(collection: 'articles' | 'centers' | 'events', id: number, fields: object) {
  await save(collection, id, fields)
  tell()
}

describe('a publication', () => {
  it('renders and writes the pages that show it, and no other', async () => {
    const { doc, slug } = await article()
    const before = await manifestIn(folder)
    await publish('articles', doc, { title: 'Мүлдем жаңа атау' })
    await until(isBuilt)
    const after = await manifestIn(folder)
    const paths = differing(before, after)
    expect(await page(`/kk/news/${slug}/`)).toContain('Мүлдем жаңа атау')
    expect(paths).toContain('/kk/')
    for (const path of paths) expect(await page(path)).toContain('Мүлдем жаңа атау')
    const [round] = rounds
    // And the receipt, and the sitemap; of pictures that with its title.
    expect(round?.written).toBe(paths.length + 2)
    expect(round?.pictures).toBe(1)
    expect(round?.rendered).toBeLessThan((round?.pages ?? 0) / 2)
  })

  it('of another district touches nothing', async () => {
    const { docs } = await platform.payload.find({
      collection: 'districts',
      where: { slug: { equals: 'kegen' } },
    })
    const { doc } = await article(-1)
    const { body, summary } = await platform.payload.findByID({ collection: 'articles', id: doc })
    const before = await manifestIn(folder)
    await platform.payload.create({
      collection: 'articles',
      locale: 'kk',
      data: {
        ...{ title: 'Кегеннен', summary, body, kind: 'news', districts: [docs[0]?.id] },
        _status: 'published',
      } as never,
    })
    tell()
    await until(isBuilt)
    expect(differing(before, await manifestIn(folder))).toEqual([])
    expect(rounds).toMatchObject([{ rendered: 1, written: 1 }])
  })

  it('of a centre renames it wherever it is named', async () => {
    const [center] = await platform.sql<{ doc: number }>(
      `select doc from delivery.entries e where type = 'center' and locale = 'kk' and facets && array(
         select 'district:' || doc from delivery.entries where type = 'district' and slug = $1) limit 1`,
      [SITE],
    )
    const rename = async (title: string) => {
      await publish('centers', center?.doc as number, { title })
      await until(async () => (await page('/kk/')).includes(title))
      return pagesSaying(await manifestIn(folder), title)
    }
    const named = await rename('Бұрын аталмаған орталық')
    expect(named).toContain('/kk/')
    expect(named.some((path) => path.startsWith('/kk/events/'))).toBe(true)
    expect(await rename('Басқа атаулы орталық')).toEqual(named)
  })

  it('that is withdrawn is gone, and what linked to it', async () => {
    const { doc, slug } = await article(1)
    const setStatus = async (_status: string) => {
      await platform.payload.update({
        collection: 'articles',
        id: doc,
        locale: 'kk',
        data: { _status } as never,
      })
      tell()
    }
    await setStatus('draft')
    await until(async () => !(`/kk/news/${slug}/` in (await manifestIn(folder)).files))
    expect(await pagesSaying(await manifestIn(folder), `href="/kk/news/${slug}/"`)).toEqual([])
    await setStatus('published')
    await until(async () => `/kk/news/${slug}/` in (await manifestIn(folder)).files)
  })
})

it('pictures for links are kept for as long as a site shows them', async () => {
  const cards = join(folder, '.cards')
  const shown = async () =>
    Object.entries((await manifestIn(folder)).files).filter(([path]) => path.startsWith('/cards/'))
  await until(() => left === 0)
  await sweepCards(folder, cards, 0)
  const before = await readdir(cards)
  expect(before.length).toBe(new Set((await shown()).map(([, file]) => JSON.stringify(file))).size)

  const { doc, slug } = await article()
  await publish('articles', doc, { title: 'Суреті басқа' })
  await until(isBuilt)
  expect((await readdir(cards)).length).toBe(before.length + 1)
  expect(await sweepCards(folder, cards)).toBe(0)
  expect(await sweepCards(folder, cards, 0)).toBe(1)
  expect((await readdir(cards)).length).toBe(before.length)
  const drawn = (await readdir(cards)).filter((name) => !before.includes(name))
  const [, file] = (await shown()).find(([path]) => path === `/cards/kk/news/${slug}.jpg`) as [
    string,
    StoredFile,
  ]
  expect(await readFile(join(cards, drawn[0] as string))).toEqual(
    await readFile(join(folder, SITE, 'files', file.hash)),
  )
})

it('an address in a borrowed language leads on, when its slug changes and when the page has a text of its own', async () => {
  const build = builders(platform.payload)
  const { id } = await build.article({ slug: 'bir-atau', _status: 'published' })
  tell()
  await until(async () => '/ru/news/kk/bir-atau/' in (await manifestIn(folder)).files)
  // As if it had been so for a day.
  await platform.sql(
    `update publication.history set first_published_at = first_published_at - interval '1 day' where type = 'article' and doc = $1`,
    [id],
  )
  await save('articles', id, { slug: 'eki-atau' })
  tell()
  await until(async () => '/ru/news/kk/eki-atau/' in (await manifestIn(folder)).files)
  expect(await page('/ru/news/kk/bir-atau/')).toContain('content="0; url=/ru/news/kk/eki-atau/"')
  expect(await page('/kk/news/bir-atau/')).toContain('content="0; url=/kk/news/eki-atau/"')
  const { body } = await platform.payload.findByID({ collection: 'articles', id, locale: 'kk' })
  const russian = { title: 'Перевод', slug: 'perevod', summary: 'Кратко.', body }
  await saveIn(platform.payload, 'articles', id, 'ru', russian, 'published')
  tell()
  await until(async () => '/ru/news/perevod/' in (await manifestIn(folder)).files)
  for (const former of ['bir-atau', 'eki-atau']) {
    expect(await page(`/ru/news/kk/${former}/`)).toContain('content="0; url=/ru/news/perevod/"')
    expect(await page(`/en/news/kk/${former}/`)).toContain(
      former === 'eki-atau' ? '<h1' : 'content="0; url=/en/news/kk/eki-atau/"',
    )
  }
  expect(await page('/sitemap.xml')).not.toContain('/ru/news/kk/eki-atau/')
})

it('what a moment decides changes when the moment comes, though nobody publishes anything', async () => {
  const SOON = 4_000
  const title = 'Біразда жабылатын грант'
  const closesAt = new Date(Date.now() + SOON)
  await builders(platform.payload).grant({
    ...{ title, closesAt: closesAt.toISOString(), districts: [] },
    _status: 'published',
  })
  tell()
  await until(async () => (await page('/kk/')).includes(title))
  expect(Date.now()).toBeLessThan(closesAt.getTime())
  await until(async () => !(await page('/kk/')).includes(title))
  expect(Date.now()).toBeGreaterThanOrEqual(closesAt.getTime())
  expect(Date.now()).toBeLessThan(closesAt.getTime() + SOON)
})

it('what has no deadline does not close soon', async () => {
  const grant = (title: string, data: object) =>
    builders(platform.payload).grant({ title, districts: [], _status: 'published', ...data })
  const soon = new Date(Date.now() + 86_400_000).toISOString()
  await grant('Әрдайым ашық грант', {})
  await grant('Ертең жабылатын грант', { closesAt: soon })
  tell()
  await until(async () => (await page('/kk/')).includes('Ертең жабылатын грант'))
  expect(await page('/kk/')).not.toContain('Әрдайым ашық грант')
  expect(await page('/kk/grants/')).toContain('Әрдайым ашық грант')
})

it('nobody is sent to where what moved online would have been', async () => {
  const build = builders(platform.payload)
  const center = await build.center({ title: 'Бос қалған орталық', _status: 'published' })
  const event = (title: string, status: string) => {
    const startsAt = new Date(Date.now() + 86_400_000).toISOString()
    const endsAt = new Date(Date.now() + 90_000_000).toISOString()
    const more = { onlineUrl: 'https://example.kz/qosylu', districts: [], _status: 'published' }
    return build.event({ title, status, center: center.id, startsAt, endsAt, ...more })
  }
  const { slug } = await event('Онлайн кездесу', 'moved_online')
  const { slug: there } = await event('Орталықтағы кездесу', 'scheduled')
  tell()
  await until(async () => `/kk/events/${there}/` in (await manifestIn(folder)).files)
  expect(await page(`/kk/events/${there}/`)).toContain('Бос қалған орталық')
  const html = await page(`/kk/events/${slug}/`)
  expect(html).toContain('https://example.kz/qosylu')
  expect(html.slice(0, html.indexOf('</article>'))).not.toContain('Бос қалған орталық')
  const agenda = (await page('/kk/'))
    .split('<article')
    .find((one) => one.includes('Онлайн кездесу'))
  expect(agenda).not.toContain('Бос қалған орталық')
})

it('whatever was published, in whatever order: the site is as one built from nothing', async () => {
  for (const step of [0, 1, 0, 1, 1]) {
    const { doc } = await article(step)
    await publish('articles', doc, { title: `Қадам ${step} ${doc}`, pinned: step === 1 })
    await changeCalendar(step)
  }
  const [head] = await platform.sql<{ seq: string }>('select max(seq) as seq from delivery.log')
  const shown = async () => seenUntil(JSON.parse(await page(RECEIPT)).cursor)
  await until(async () => (await shown()) >= Number(head?.seq))
  await until(isBuilt)
  const kept = { rounds, failures }
  const other = await openFolder('fresh')
  const fresh = startBuilder(other)
  await until(isBuilt)
  await fresh.close()
  rounds = kept.rounds
  failures = kept.failures
  const [followed, begun] = [await manifestIn(folder), await manifestIn(other)]
  expect(Object.keys(followed.files).sort()).toEqual(Object.keys(begun.files).sort())
  for (const path of differing(followed, begun)) {
    const [one, two] = [await pageIn(folder, followed, path), await pageIn(other, begun, path)]
    expect(withoutRelated(one), path).toBe(withoutRelated(two))
  }
})

/** An event of all languages has another venue in Kazakh, one in Kazakh alone begins, moves and ends again. */
async function changeCalendar(step: number) {
  const [known] = await platform.sql<{ doc: number }>(
    `select doc from delivery.entries where type = 'event' and locale = 'en' order by doc limit 1`,
  )
  await publish('events', known?.doc as number, { venue: `Зал ${step} ${Date.now()}` })
  if (!ofOneLanguage) {
    const districts = await platform.payload.find({
      collection: 'districts',
      where: { slug: { equals: SITE } },
    })
    const startsAt = new Date(Date.now() + 86_400_000).toISOString()
    const endsAt = new Date(Date.now() + 90_000_000).toISOString()
    ofOneLanguage = await builders(platform.payload).event({
      ...{ title: 'Тек қазақша', districts: [districts.docs[0]?.id], startsAt, endsAt },
      ...{ recurrence: 'FREQ=WEEKLY', _status: 'published' },
    })
    return tell()
  }
  const { id } = ofOneLanguage
  if (step === 0) return publish('events', id, { venue: `Шеберхана ${Date.now()}` })
  await save('events', id, { recurrence: 'FREQ=DAILY;COUNT=3' })
  await platform.payload.update({
    ...{ collection: 'events', id, locale: 'kk' },
    data: { _status: step === 1 ? 'draft' : 'published' } as never,
  })
  await platform.payload.update({
    ...{ collection: 'events', id, locale: 'kk' },
    data: { _status: 'published' } as never,
  })
  tell()
}
let ofOneLanguage: { id: number } | undefined

it('a visitor never meets a mixture: every moment has one state in all of its pages', async () => {
  const { doc, slug } = await article()
  let looks = 0
  let done = false
  const visitor = async () => {
    const seen = new Set<string>()
    while (!done) {
      const now = await manifestIn(folder)
      const title = async (path: string) =>
        /Толқын \d+/.exec(await pageIn(folder, now, path))?.[0] ?? ''
      const [own, home] = [await title(`/kk/news/${slug}/`), await title('/kk/')]
      expect(own).toBe(home)
      seen.add(own)
      looks += 1
    }
    return seen
  }
  await publish('articles', doc, { title: 'Толқын 0', pinned: true })
  await until(async () => (await page('/kk/')).includes('Толқын 0'))
  const visiting = visitor()
  for (let wave = 1; wave <= 8; wave += 1) {
    await publish('articles', doc, { title: `Толқын ${wave}` })
    await setTimeout(20 * wave)
  }
  await until(async () => (await page('/kk/')).includes('Толқын 8'))
  done = true
  expect((await visiting).has('Толқын 8')).toBe(true)
  expect(looks).toBeGreaterThan(10)
})

describe('what goes wrong', () => {
  it('leaves the site up, is told, and is mended by itself', async () => {
    const before = await manifestIn(folder)
    const { doc } = await article()
    await save('articles', doc, { title: 'Сәтсіздіктен кейін' })
    await platform.sql('alter table delivery.bodies rename to away')
    tell()
    await until(async () => (await failure()) !== undefined)
    expect((await failure())?.message).toContain('INTERNAL_SERVER_ERROR')
    expect(failures).toMatchObject([{ site: SITE }])
    expect(differing(before, await manifestIn(folder))).toEqual([])
    await platform.sql('alter table delivery.away rename to bodies')
    await until(async () => (await page('/kk/')).includes('Сәтсіздіктен кейін'))
    await until(async () => (await failure()) === undefined)
  })

  it('kill -9: the builder is there again, brings what was missed, and writes nothing anew', async () => {
    const { doc, slug } = await article()
    const before = await manifestIn(folder)
    const killed = builder.pid as number
    process.kill(killed, 'SIGKILL')
    await publish('articles', doc, { title: 'Өлімнен кейін' })
    await until(isBuilt)
    expect(builder.pid).not.toBe(killed)
    expect(await page(`/kk/news/${slug}/`)).toContain('Өлімнен кейін')
    const after = await manifestIn(folder)
    for (const path of differing(before, after)) {
      const now = withoutRelated(await pageIn(folder, after, path))
      const isSame =
        path in before.files && now === withoutRelated(await pageIn(folder, before, path))
      expect(isSame || now.includes('Өлімнен кейін'), path).toBe(true)
    }
  })
})

async function pagesSaying(manifest: Manifest, words: string) {
  const found: string[] = []
  for (const [path, file] of Object.entries(manifest.files)) {
    if (!('hash' in file) || !file.type.startsWith('text/html')) continue
    if ((await pageIn(folder, manifest, path)).includes(words)) found.push(path)
  }
  return found.sort()
}

/** What the API reckons from other articles is that of the last time that the article was asked for. */
const withoutRelated = (html: string) => html.replace(/<div class="related"[\s\S]*?<\/main>/, '')
