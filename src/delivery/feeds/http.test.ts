import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let event: number

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  const district = await build.district({ slug: 'ile', title: 'Іле' })
  const center = await build.center({ slug: 'uy', district: district.id, _status: 'published' })
  const made = await build.event({
    slug: 'kurs',
    center: center.id,
    districts: [district.id],
    _status: 'published',
  })
  event = made.id
  await build.article({ slug: 'janalyq', districts: [district.id], _status: 'published' })
})
afterAll(() => platform.close())

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${platform.url}${path}`, { redirect: 'manual', ...init })

const FEEDS = [
  ['/ics/ile.ics', 'text/calendar; charset=utf-8', 'ile.ics'],
  ['/ics/centers/uy.ics', 'text/calendar; charset=utf-8', 'uy.ics'],
  ['/ics/events/kurs.ics', 'text/calendar; charset=utf-8', 'kurs.ics'],
  ['/feeds/news.atom', 'application/atom+xml; charset=utf-8', 'news.atom'],
  ['/feeds/ile/news.atom', 'application/atom+xml; charset=utf-8', 'ile-news.atom'],
  ['/feeds/news.json', 'application/feed+json; charset=utf-8', 'news.json'],
  ['/feeds/ile/news.json', 'application/feed+json; charset=utf-8', 'ile-news.json'],
] as const

describe.each(FEEDS)('%s', (path, type, filename) => {
  it('is sent as what it is, to everybody, to be kept for a minute at most', async () => {
    const answer = await get(path)
    const body = await answer.bytes()
    const { headers } = answer
    expect(answer.status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-disposition')).toBe(`inline; filename="${filename}"`)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/)
    expect(Date.parse(headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now())
    const [, seconds] =
      /^public, max-age=0, s-maxage=(\d+), /.exec(headers.get('cache-control') ?? '') ?? []
    expect(Number(seconds)).toBeLessThanOrEqual(60)
    expect(Number(headers.get('content-length'))).toBe(body.length)

    const head = await get(path, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect((await head.bytes()).length).toBe(0)
    for (const name of ['etag', 'content-type', 'content-length', 'last-modified']) {
      expect(head.headers.get(name), name).toBe(headers.get(name))
    }
  })

  it('is not sent again to whoever has it', async () => {
    const etag = (await get(path)).headers.get('etag') as string
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await get(path, { headers: { 'if-none-match': known } })
      expect(answer.status, known).toBe(304)
      expect(answer.headers.get('etag')).toBe(etag)
      expect(answer.headers.get('cache-control')).toMatch(/^public/)
      expect(await answer.text()).toBe('')
    }
    expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    expect((await get(`${path}?locale=ru`)).headers.get('etag')).not.toBe(etag)
  })

  it('is only read, and in our languages', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await get(path, { method, body: '<x>', headers: { 'content-type': 'a/b' } })
      expect(answer.status, method).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    }
    const preflight = await get(path, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('if-none-match')
    for (const query of ['locale=de', 'locale=', 'locale=kk&locale=ru']) {
      expect((await get(`${path}?${query}`)).status, query).toBe(400)
    }
    expect((await get(`${path}?utm_source=x&locale=en`)).status).toBe(200)
  })
})

describe('what is not there', () => {
  it.each([
    '/ics/joq.ics',
    '/ics/centers/joq.ics',
    '/ics/events/joq.ics',
    '/feeds/joq/news.atom',
    '/feeds/joq/news.json',
    '/feeds/ile/news.rss',
    '/ics/ile',
    '/ics/',
    '/feeds/',
    '/ics/%00.ics',
    '/ics/..%2file.ics',
    "/ics/'or'1.ics",
    `/ics/${'a'.repeat(300)}.ics`,
  ])('%s is told in a line', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toMatch(/^There is no [^\n]+\n$/)
  })

  it('includes what was withdrawn; what was renamed leads on', async () => {
    const change = (data: object) =>
      platform.payload.update({
        collection: 'events',
        id: event,
        locale: 'kk',
        data: data as never,
      })
    await change({ slug: 'jana-kurs', _status: 'published' })
    const renamed = await get('/ics/events/kurs.ics?locale=ru')
    expect(renamed.status).toBe(301)
    expect(renamed.headers.get('location')).toBe('/ics/events/jana-kurs.ics?locale=ru')
    expect((await get(renamed.headers.get('location') as string)).status).toBe(200)
    const before = (await get('/ics/ile.ics')).headers.get('etag')
    await change({ _status: 'draft' })
    expect((await get('/ics/events/jana-kurs.ics')).status).toBe(404)
    expect((await get('/ics/events/kurs.ics')).status).toBe(404)
    const after = await get('/ics/ile.ics', { headers: { 'if-none-match': before as string } })
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain('VEVENT')
  })

  it('says of a failure of ours only that it was one', async () => {
    await platform.sql('alter table delivery.entries rename to away')
    const answer = await get('/ics/ile.ics')
    await platform.sql('alter table delivery.away rename to entries')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('Something went wrong on our side\n')
  })

  it('is not found by a path that a browser would tidy up', async () => {
    const { port } = new URL(platform.url)
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/ics/../graphql' }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(404)
  })
})
