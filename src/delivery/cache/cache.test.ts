import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { builders, saveIn } from '../../../test/support/build.ts'
import { startDelivery } from '../../../test/support/delivery.ts'
import { freePort, startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { randomFrom } from '../../../test/support/random.ts'
import { startServer } from '../../../test/support/server.ts'

/** Milliseconds for which another process may at most give what was, as the contract with operators has it. */
const OLD_AT_MOST = 250

let platform: TestPlatform
let build: ReturnType<typeof builders>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
})
afterAll(() => platform.close())

interface Answered {
  status: number
  hit: boolean
  headers: Headers
  text: string
}

async function ask(query: string, { url = platform.url, headers = {} } = {}): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const hit = response.headers.get('cache-status')?.includes('hit') ?? false
  return { status: response.status, hit, headers: response.headers, text: await response.text() }
}

/** Asks until the answer comes from memory: whether it does is told by a connection that may just be opening. */
async function warm(query: string, url = platform.url) {
  for (;;) {
    const answer = await ask(query, { url })
    if (answer.hit) return answer
    await setTimeout(10)
  }
}

let asked = 0
/** The same question in other words, which nobody asked before. */
const fresh = (query: string, url = platform.url) => {
  asked += 1
  return ask(`# ${asked}\n${query}`, { url })
}

const title = (slug: unknown) => `{ article(slug: "${slug}") { title } }`
const publish = (id: number, data: { title: string }) =>
  saveIn(platform.payload, 'articles', id, 'kk', data, 'published')

describe('an answer', () => {
  it('comes from memory when it was given before, with a validator that is strong', async () => {
    const { slug } = await build.article({ _status: 'published' })
    const first = await fresh(title(slug))
    expect(first.headers.get('cache-status')).toBe('youth-centres; fwd=miss')
    expect(first.headers.get('cache-control')).toMatch(
      /^public, s-maxage=\d{1,2}, stale-if-error=86400$/,
    )
    const kept = await warm(title(slug))
    expect(kept.text).toBe(first.text)
    expect(kept.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect(kept.headers.get('vary')).toContain('accept')
    expect(kept.headers.get('etag')).toMatch(/^"[\w-]+"$/)
    expect(kept.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  it('is not sent again to whoever has it', async () => {
    const { slug } = await build.article({ _status: 'published' })
    const { headers } = await warm(title(slug))
    const etag = headers.get('etag') as string
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await ask(title(slug), { headers: { 'if-none-match': known } })
      expect([again.status, again.text]).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(etag)
      for (const name of ['content-length', 'content-type']) {
        expect(again.headers.get(name), name).toBeNull()
      }
    }
    expect((await ask(title(slug), { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
  })

  it('names what is in it', async () => {
    const district = await build.district()
    const { id, slug } = await build.article({ districts: [district.id], _status: 'published' })
    const { headers } = await fresh(`{ article(slug: "${slug}") { title districts { title } } }`)
    const names = headers.get('surrogate-key')?.split(' ')
    expect(names).toEqual(expect.arrayContaining([`article-${id}`, `district-${district.id}`]))

    // What is read further on, or by its id, or by a follower, is named as well.
    const center = await build.center({ district: district.id, _status: 'published' })
    const further = await build.article({ centers: [center.id], _status: 'published' })
    const byLinks = await fresh(
      `{ article(slug: "${further.slug}") { id centers { district { region { title } } } } }`,
    )
    const region = (district.region as { id?: number }).id ?? district.region
    expect(byLinks.headers.get('surrogate-key')?.split(' ')).toContain(`region-${region}`)
    const { article } = JSON.parse(byLinks.text).data
    const byId = await fresh(`{ node(id: "${article.id}") { id } }`)
    expect(byId.headers.get('surrogate-key')?.split(' ')).toContain(`article-${further.id}`)
    const followed = await fresh('{ changes(filter: { types: [CENTER] }) { changes { id } } }')
    expect(followed.headers.get('surrogate-key')?.split(' ')).toContain(`center-${center.id}`)
  })

  it('that failed is kept by nobody', async () => {
    for (const query of ['{ nosuch }', '{ articles(first: 1000) { totalCount } }']) {
      for (let time = 0; time < 2; time += 1) {
        const { headers, hit } = await ask(query)
        expect([hit, headers.get('cache-control')]).toEqual([false, 'no-store'])
      }
    }
  })

  it('is another one for another language of the media type', async () => {
    const { slug } = await build.article({ _status: 'published' })
    await warm(title(slug))
    const accept = 'application/graphql-response+json'
    const other = await ask(title(slug), { headers: { accept } })
    expect(other.headers.get('content-type')).toContain(accept)
  })
})

describe('after a publication', () => {
  it('the process that published answers with it at once', async () => {
    const { id, slug } = await build.article({ _status: 'published' })
    for (let round = 0; round < 10; round += 1) {
      await warm(title(slug))
      await publish(id, { title: `Айналым ${round}` })
      expect((await ask(title(slug))).text).toContain(`Айналым ${round}`)
    }
  })

  it(`another process has it after ${OLD_AT_MOST} ms, also when it was cut off from hearing of it`, async () => {
    const { id, slug } = await build.article({ title: 'Айналым', _status: 'published' })
    const server = startServer({
      PORT: String(await freePort()),
      ROLE: 'delivery',
      DATABASE_URL: platform.databaseUrl,
      DATA_DIR: platform.dataDir,
      LOG_LEVEL: 'silent',
    })
    onTestFinished(() => void server.stop())
    await server.ready()
    for (let round = 0; round < 12; round += 1) {
      await warm(title(slug), server.url)
      if (round % 3 === 2) {
        await platform.sql(
          `select pg_terminate_backend(pid) from pg_stat_activity where query in ('select', 'listen published') and datname = current_database()`,
        )
      }
      await publish(id, { title: `Айналым ${round}` })
      const published = performance.now()
      for (let isOld = true; isOld; ) {
        const begun = performance.now()
        const { text } = await ask(title(slug), { url: server.url })
        isOld = !text.includes(`Айналым ${round}`)
        if (isOld) expect(begun - published).toBeLessThan(OLD_AT_MOST)
      }
    }
  })

  it('an answer from memory is the one that a fresh query gives, whatever was published', async () => {
    const district = await build.district()
    const articles = await Promise.all(Array.from({ length: 4 }, () => build.article()))
    const questions = [
      '{ articles(first: 5) { totalCount nodes { title slug cover { alt } } } }',
      `{ articles(first: 5, filter: { districts: ["${district.slug}"] }) { nodes { title translations { locale } } } }`,
      `{ districts { title } }`,
      ...articles.map(({ slug }) => title(slug)),
    ]
    for (let seed = 1; seed <= 20; seed += 1) {
      const { pick, chance } = randomFrom(seed)
      const { id } = pick(articles)
      const data = { title: `Тақырып ${seed}`, districts: chance(0.5) ? [district.id] : [] }
      await saveIn(
        platform.payload,
        'articles',
        id,
        'kk',
        data,
        chance(0.7) ? 'published' : 'draft',
      )
      for (const question of questions) {
        expect((await ask(question)).text, question).toBe((await fresh(question)).text)
      }
    }
  })

  it('also when it came by another way than publication', async () => {
    const { id, slug } = await build.article({ title: 'Бұрынғы', _status: 'published' })
    await warm(title(slug))
    await platform.sql(`update delivery.entries set title = 'Қолмен' where doc = $1`, [id])
    const changed = performance.now()
    for (let isOld = true; isOld; ) {
      const begun = performance.now()
      isOld = !(await ask(title(slug))).text.includes('Қолмен')
      if (isOld) expect(begun - changed).toBeLessThan(OLD_AT_MOST)
    }
  })
})

describe('by the clock', () => {
  it('an answer changes at the very moment, and nobody is told to keep it longer', async () => {
    const closesAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000)
    const { slug } = await build.grant({
      opensAt: '2026-01-01T00:00:00+05:00',
      closesAt: closesAt.toISOString(),
      _status: 'published',
    })
    const status = `{ grant(slug: "${slug}") { status } }`
    const list = `{ grants(filter: { statuses: [OPEN] }) { nodes { slug } } }`
    for (;;) {
      const begun = Date.now()
      const [one, many] = [await ask(status), await ask(list)]
      const ended = Date.now()
      for (const { headers } of [one, many]) {
        const shared = Number(/s-maxage=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1])
        if (ended < closesAt.getTime()) {
          expect(begun + shared * 1000).toBeLessThanOrEqual(closesAt.getTime())
        }
      }
      if (ended < closesAt.getTime()) {
        expect(one.text).toContain('"OPEN"')
        expect(many.text).toContain(slug)
      }
      if (begun >= closesAt.getTime()) {
        expect(one.text).toContain('"CLOSED"')
        expect(many.text).not.toContain(slug)
        return
      }
    }
  })
})

describe('without it', () => {
  it('every answer is made anew, and has its validator all the same', async () => {
    const delivery = await startDelivery({ CACHE: 'off' })
    onTestFinished(() => delivery.close())
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await delivery.ask({ query: '{ regions { title } }' })
      expect(headers.get('cache-status')).toBe('youth-centres; fwd=miss')
      expect(headers.get('etag')).toMatch(/^"/)
    }
  })
})
