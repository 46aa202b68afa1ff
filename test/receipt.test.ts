import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SiteFiles } from '../site/builder/files.ts'
import { summaryOf } from '../src/admin/components/liveTexts.ts'
import { Failures } from '../src/sites/failures.ts'
import type { Receipt, SiteReceipt, SiteState } from '../src/sites/receipt.ts'
import { builders } from './support/build.ts'
import { type Person, signIn } from './support/client.ts'
import { startTestPlatform, type TestPlatform } from './support/platform.ts'

// What the edit view is told of where an entry can be seen, with sites that stand on the disk as the builder leaves them.

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person
let districts: { ile: number; talgar: number }
let pool: pg.Pool

beforeAll(async () => {
  platform = await startTestPlatform({ SITES: 'built' })
  pool = new pg.Pool({ connectionString: platform.databaseUrl, max: 1 })
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
  const region = (await build.region()).id
  const ile = (await build.district({ region, slug: 'ile' })).id
  const talgar = (await build.district({ region, slug: 'talgar' })).id
  await build.site({ slug: 'ile', host: 'ile.localhost', title: 'Іле', district: ile })
  await build.site({ slug: 'talgar', host: 'talgar.localhost', title: 'Талғар', district: talgar })
  districts = { ile, talgar }
})
afterAll(async () => {
  await pool.end()
  await platform.close()
})

const filesOf = async (slug: string) => {
  const files = new SiteFiles(join(platform.dataDir, 'sites', slug))
  await files.open()
  return files
}

/** As the builder does when a site shows everything until now. */
async function show(slug: string, paths: string[] = []) {
  const files = await filesOf(slug)
  const page = await files.keep(Buffer.from('<p></p>'), 'text/html; charset=utf-8')
  const host = `${slug}.localhost`
  await files.swap({ host, files: Object.fromEntries(paths.map((path) => [path, page])) })
  const { data } = await platform.query('{ changes(first: 500) { cursor } }')
  await files.succeed(data.changes.cursor)
}

async function receipt(id: number) {
  const { body, status } = await editor.get(`/api/articles/${id}/live?locale=kk`)
  expect(status).toBe(200)
  return (body as Receipt).sites
}

const article = (data: object) => build.article({ _status: 'published', ...data })
const states = (sites: SiteReceipt[]) => sites.map(({ slug, state }) => `${slug} ${state}`)

describe('the receipt of an entry', () => {
  it('names the sites that its districts have, and no other', async () => {
    await show('ile')
    await show('talgar')
    const own = await article({ districts: [districts.ile] })
    const common = await article({ districts: [] })
    expect(states(await receipt(own.id))).toEqual(['ile pending'])
    // By the Kazakh alphabet, in which І comes late.
    expect(states(await receipt(common.id))).toEqual(['talgar pending', 'ile pending'])
  })

  it('says how long it took, and where the page is', async () => {
    const { id, slug } = await article({ districts: [districts.ile] })
    await show('ile', ['/kk/', `/kk/news/${slug}/`, `/kk/news/ru/${slug}/`])
    const [site] = await receipt(id)
    expect(site).toMatchObject({ state: 'live', title: 'Іле', seconds: expect.any(Number) })
    expect(site?.seconds).toBeLessThan(30)
    expect(site?.url).toMatch(new RegExp(`^http://ile\\.localhost:\\d+/kk/news/${slug}/$`))
    // Whatever is published later: this one was shown when it was shown.
    await article({ districts: [districts.ile] })
    await show('ile', ['/kk/'])
    expect((await receipt(id))[0]?.seconds).toBe(site?.seconds)
  })

  it('says that a build fails, until it is right again', async () => {
    const { id } = await article({ districts: [districts.talgar] })
    const failures = new Failures(pool, (error) => expect.fail(error.message))
    failures.failed('talgar', { at: new Date().toISOString(), page: '/kk/', message: 'Бұзылды' })
    await failures.noted()
    expect(await receipt(id)).toMatchObject([
      { slug: 'talgar', state: 'failing', reason: '/kk/: Бұзылды' },
    ])
    failures.succeeded('talgar')
    await failures.noted()
    expect(states(await receipt(id))).toEqual(['talgar pending'])
    await show('talgar')
    expect(states(await receipt(id))).toEqual(['talgar live'])
  })

  it('is empty for what nobody sees, and for nobody who has not signed in', async () => {
    const draft = await build.article({ districts: [districts.ile] })
    expect(await receipt(draft.id)).toEqual([])
    const { status } = await fetch(`${platform.url}/api/articles/${draft.id}/live`)
    expect(status).toBe(401)
    expect((await editor.get('/api/articles/0x1/live')).status).toBe(404)
  })
})

describe('in words', () => {
  const sites = (live: number, all: number) =>
    Array.from({ length: all }, (_, index): SiteReceipt => {
      const state: SiteState = index < live ? 'live' : 'pending'
      return { slug: '', title: '', url: '', state, seconds: state === 'live' ? index + 0.4 : null }
    })

  it.each([
    [1, 1, 'Сайтта көрінді, 0,4 с'],
    [0, 1, 'Сайтта әлі көрінбеді'],
    [2, 2, '2 сайттың 2-сінде көрінді, 1,4 с'],
    [6, 19, '19 сайттың 6-сында көрінді'],
    [9, 19, '19 сайттың 9-ында көрінді'],
    [10, 19, '19 сайттың 10-ында көрінді'],
    [0, 2, '2 сайттың ешқайсысында әлі көрінбеді'],
  ])('%i of %i in Kazakh', (live, all, said) => {
    expect(summaryOf(sites(live, all), 'kk')).toBe(said)
  })

  it('in Russian and English', () => {
    expect(summaryOf(sites(2, 2), 'ru')).toBe('Видно на 2 из 2 сайтов, 1,4 с')
    expect(summaryOf(sites(1, 1), 'ru')).toBe('Уже на сайте, 0,4 с')
    expect(summaryOf(sites(2, 2), 'en')).toBe('Live on 2 of 2 sites, 1.4 s')
    expect(summaryOf(sites(0, 1), 'en')).toBe('Not on the site yet')
    expect(summaryOf(sites(0, 1), 'ru')).toBe('На сайте пока не видно')
    expect(summaryOf(sites(1, 1), 'en')).toBe('Live on the site, 0.4 s')
    expect(summaryOf(sites(0, 21), 'ru')).toBe('Пока не видно ни на одном из 21 сайта')
    expect(summaryOf(sites(0, 2), 'en')).toBe('Not live on any of 2 sites yet')
  })
})
