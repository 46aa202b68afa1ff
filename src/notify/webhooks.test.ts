import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article, District } from '../../payload-types.ts'
import { builders } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { startToldSite, type ToldSite } from '../../test/support/toldSite.ts'
import { until } from '../../test/support/until.ts'
import { encodeId } from '../delivery/ids.ts'
import { forgetAttempts } from './upkeep.ts'
import { startWorker } from './worker.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let administrator: Person
let officer: Person
let ile: District
let talgar: District
/** Sites of Ile, of Talgar in Kazakh alone, and of the whole region that Ile is in. */
let ofIle: ToldSite
let ofTalgar: ToldSite
let ofRegion: ToldSite
const workers: Awaited<ReturnType<typeof startWorker>>[] = []

const work = async () => {
  const worker = await startWorker(
    {
      DATABASE_URL: platform.databaseUrl,
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET,
      LOG_LEVEL: 'error',
      WEBHOOK_PRIVATE_NETWORKS: ['loopback'],
    },
    { patience: 400, upkeep: 100, abandoned: 5_000 },
  )
  workers.push(worker)
  return worker
}

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  administrator = await signIn(platform, { role: 'administrator' })
  officer = await signIn(platform, { role: 'press_officer', allDistricts: true })
  ile = await build.district({ slug: 'ile' })
  talgar = await build.district({ slug: 'talgar' })
  const post = (path: string) => administrator.post(path)
  const start = async (data: Record<string, unknown>) =>
    startToldSite(platform, await build.site(data), post)
  ofIle = await start({ slug: 'ile', district: ile.id })
  ofTalgar = await start({ slug: 'talgar', district: talgar.id, locales: ['kk'] })
  const portal = await platform.payload.create({
    collection: 'sites',
    locale: 'kk',
    data: {
      title: 'Портал',
      slug: 'portal',
      host: 'portal.localhost',
      region: ile.region,
    } as never,
  })
  ofRegion = await startToldSite(platform, portal as never, post)
  await Promise.all([work(), work()])
  // The first notice of a site names nothing: nobody knows what it has.
  for (const { id } of [ofIle, ofTalgar, ofRegion]) await post(`/api/sites/${id}/webhook/send`)
  await settled()
})
afterAll(async () => {
  for (const worker of workers) await worker.close()
  for (const site of [ofIle, ofTalgar, ofRegion]) await site?.close()
  await platform?.close()
})

/** Nothing waits any more, and every site has been looked at for what is public now. */
async function settled() {
  await until(async () => {
    const waiting = await platform.sql(
      `select from graphile_worker.jobs where task_identifier = 'notice' and key is not null`,
    )
    return waiting.length === 0
  })
}

/** What came of this is told to these sites, and to no others. */
async function toldOf(work: () => Promise<unknown>) {
  await settled()
  const sites = [ofIle, ofTalgar, ofRegion]
  const before = sites.map(({ received }) => received.length)
  await work()
  await settled()
  return sites.flatMap(({ slug, received }, index) =>
    received.slice(before[index]).map(({ notice }) => ({ slug, notice })),
  )
}

const slugs = (told: { slug: string }[]) => told.map(({ slug }) => slug).sort()

const articleOf = (districts: number[], data = {}): Promise<Article> =>
  build.article({ districts, _status: 'published', ...data })

const change = (article: Article, data: object, locale: 'kk' | 'ru' = 'kk') =>
  platform.payload.update({
    collection: 'articles',
    id: article.id,
    locale,
    data: { _status: 'published', ...data } as never,
  })

/** As if the time of the next attempt had come. */
const skipPauses = () =>
  platform.sql(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`)

describe('a publication', () => {
  it('is told to the sites that it concerns, by type, id and language', async () => {
    let article: Article | undefined
    const told = await toldOf(async () => {
      article = await articleOf([ile.id])
    })
    expect(slugs(told)).toEqual(['ile', 'portal'])
    const id = encodeId({ type: 'article', doc: article?.id as number, locale: 'kk' })
    for (const { notice, slug } of told) {
      expect(notice).toMatchObject({
        type: 'publication.changed',
        site: slug,
        complete: true,
        changes: [{ kind: 'UPSERT', type: 'ARTICLE', id, locale: 'KK' }],
      })
    }
  })

  it('for every district is told to every site', async () => {
    expect(slugs(await toldOf(() => articleOf([])))).toEqual(['ile', 'portal', 'talgar'])
  })

  it('in a language that a site does not have is not told to it', async () => {
    const article = await articleOf([ile.id, talgar.id])
    const russian = { title: 'Новость', summary: 'Кратко', body: article.body }
    expect(slugs(await toldOf(() => change(article, russian, 'ru')))).toEqual(['ile', 'portal'])
  })

  it('that leaves a district is told to both', async () => {
    const article = await articleOf([ile.id])
    const told = await toldOf(() => change(article, { districts: [talgar.id] }))
    expect(told.map(({ slug, notice }) => [slug, notice.changes[0]?.kind]).sort()).toEqual([
      ['ile', 'DELETE'],
      ['portal', 'DELETE'],
      ['talgar', 'UPSERT'],
    ])
  })

  it('of a draft is told to nobody', async () => {
    expect(await toldOf(() => articleOf([ile.id], { _status: 'draft' }))).toEqual([])
  })

  it('that was rolled back is told to nobody', async () => {
    const told = await toldOf(async () => {
      await expect(
        articleOf([ile.id], { body: null, summary: null, slug: 'nothing' }),
      ).rejects.toThrow()
    })
    expect(told).toEqual([])
  })

  it('with others within a second is one notice', async () => {
    const told = await toldOf(() =>
      Promise.all(
        [1, 2, 3].map(() => articleOf([talgar.id], { date: '2026-03-01T00:00:00.000Z' })),
      ),
    )
    expect(slugs(told)).toEqual(['talgar'])
    expect(told[0]?.notice.changes).toHaveLength(3)
  })

  it('is followed from the cursor of the notice without anything missed or told twice', async () => {
    const [first] = await toldOf(() => articleOf([talgar.id]))
    const article = await articleOf([talgar.id])
    await settled()
    const { data } = await platform.query(
      `query ($after: String) { changes(after: $after, filter: { districts: ["talgar"], locales: [KK] }) { changes { id } } }`,
      { after: first?.notice.cursor },
    )
    expect(data.changes.changes).toEqual([
      { id: encodeId({ type: 'article', doc: article.id, locale: 'kk' }) },
    ])
  })
})

describe('a notice', () => {
  it('is signed as Standard Webhooks says', async () => {
    await toldOf(() => articleOf([talgar.id]))
    const received = ofTalgar.received.at(-1) as ToldSite['received'][number]
    ofTalgar.verify(received)
    expect(received.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[\w-]{22}$/),
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'webhook-signature': expect.stringMatching(/^v1,[\w+/]{43}=$/),
    })
    expect(() => ofTalgar.verify(received, ofIle.secret)).toThrow()
    const forged = { ...received, body: received.body.replace('UPSERT', 'DELETE') }
    expect(() => ofTalgar.verify(forged)).toThrow()
  })

  it('keeps its id and its words until it is taken, whatever the site answers', async () => {
    const answers = [500, 302, 404, 410]
    ofTalgar.behave((response) => {
      const status = answers.shift()
      if (status) response.writeHead(status, { location: ofIle.address }).end('жоқ')
      return status !== undefined
    })
    const before = ofTalgar.received.length
    await articleOf([talgar.id])
    await until(async () => {
      await skipPauses()
      return ofTalgar.received.length - before === 5
    })
    const came = ofTalgar.received.slice(before)
    expect(new Set(came.map(({ id, body }) => `${id} ${body}`)).size).toBe(1)
    for (const one of came) ofTalgar.verify(one)
    await settled()
  })

  it('that was not taken says later what changed since as well', async () => {
    ofTalgar.behave((response) => {
      response.writeHead(503).end()
      return true
    })
    const before = ofTalgar.received.length
    await articleOf([talgar.id])
    await until(() => ofTalgar.received.length > before)
    ofTalgar.behave(() => false)
    await articleOf([talgar.id])
    await settled()
    const last = ofTalgar.received.at(-1)
    expect(last?.notice.changes).toHaveLength(2)
    expect(last?.id).not.toBe(ofTalgar.received[before]?.id)
  })

  it('that nobody answers holds no other site up', async () => {
    ofIle.behave(() => true)
    const before = ofTalgar.received.length
    const told = await toldOf(async () => {
      await articleOf([ile.id, talgar.id])
      await until(() => ofTalgar.received.length > before)
      ofIle.behave(() => false)
      await untilState(ofIle, 'known')
    })
    expect(slugs(told).filter((slug) => slug === 'talgar')).toHaveLength(1)
    expect((await standing(ofIle)).attempts).toContainEqual(
      expect.objectContaining({ status: null, fault: 'timeout' }),
    )
  })
})

const standing = async ({ id }: ToldSite) =>
  (await administrator.get(`/api/sites/${id}/webhook`)).body as Record<string, any>

/** Waits for what comes of all attempts. */
const untilState = (site: ToldSite, state: string) =>
  until(async () => {
    await skipPauses()
    return (await standing(site)).state === state
  })

describe('a site that never answers', () => {
  it('is given up after a day, is shown with its last answer, and is told again when somebody says so', async () => {
    ofTalgar.behave((response) => {
      response.writeHead(500).end('Қате \u0000 <b>деректер қоры жоқ</b>')
      return true
    })
    await articleOf([talgar.id])
    await untilState(ofTalgar, 'dead')
    const shown = await standing(ofTalgar)
    expect(shown).toMatchObject({ nextAt: null, failingSince: expect.any(String) })
    expect(shown.attempts[0]).toMatchObject({
      status: 500,
      fault: null,
      answer: 'Қате  <b>деректер қоры жоқ</b>',
    })
    const failed = shown.attempts.filter(
      ({ message }: { message: string }) => message === shown.attempts[0].message,
    )
    expect(failed).toHaveLength(14)

    ofTalgar.behave(() => false)
    const before = ofTalgar.received.length
    const { status } = await administrator.post(`/api/sites/${ofTalgar.id}/webhook/send`)
    expect(status).toBe(202)
    await untilState(ofTalgar, 'known')
    expect(ofTalgar.received.slice(before)).toHaveLength(1)
    expect(ofTalgar.received.at(-1)?.id).toBe(failed[0].message)
  })

  it('is told again by the next publication', async () => {
    ofTalgar.behave((response) => {
      response.writeHead(500).end()
      return true
    })
    await articleOf([talgar.id])
    await untilState(ofTalgar, 'dead')
    ofTalgar.behave(() => false)
    await articleOf([talgar.id])
    await untilState(ofTalgar, 'known')
    expect(ofTalgar.received.at(-1)?.notice.changes).toHaveLength(2)
  })

  it('leaves nothing behind in the queue', async () => {
    const query = async <Row>(text: string, values: readonly unknown[]) =>
      platform.sql<Row>(text, [...values])
    await forgetAttempts({ query })
    const left = await platform.sql(
      'select from graphile_worker.jobs where attempts >= max_attempts',
    )
    expect(left).toEqual([])
  })
})

describe('«send again»', () => {
  it('sends a notice although nothing changed', async () => {
    const told = await toldOf(() => administrator.post(`/api/sites/${ofIle.id}/webhook/send`))
    expect(told).toMatchObject([{ slug: 'ile', notice: { complete: true, changes: [] } }])
  })
})

describe('a site that is told otherwise', () => {
  it('hears nothing, and when it is told again all that it missed', async () => {
    const say = (told: string) =>
      platform.payload.update({
        collection: 'sites',
        id: ofTalgar.id,
        data: { told } as never,
      })
    await say('none')
    expect(await toldOf(() => articleOf([talgar.id]))).toEqual([])
    await say('webhook')
    const told = await toldOf(() => articleOf([talgar.id]))
    expect(told).toMatchObject([{ slug: 'talgar', notice: { complete: true } }])
    expect(told[0]?.notice.changes).toHaveLength(2)
  })
})

describe('a database that was restored', () => {
  it('tells every site to look for itself, although no notice waits', async () => {
    const told = await toldOf(async () => {
      await platform.sql('update delivery.epoch set id = gen_random_uuid()')
      await (await work()).isReady()
      await until(() => ofRegion.received.at(-1)?.notice.complete === false)
    })
    expect(slugs(told)).toEqual(['ile', 'portal', 'talgar'])
    for (const { notice } of told) expect(notice).toMatchObject({ complete: false, changes: [] })
  })
})

describe('a secret', () => {
  it('that is replaced stays good for a day beside the new one', async () => {
    const { body } = await administrator.post(`/api/sites/${ofTalgar.id}/webhook/secret`)
    const told = await toldOf(() => articleOf([talgar.id]))
    expect(told).toHaveLength(1)
    const received = ofTalgar.received.at(-1) as ToldSite['received'][number]
    expect(received.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
    ofTalgar.verify(received)
    ofTalgar.verify(received, body.secret)
    const { secrets } = await standing(ofTalgar)
    expect(secrets).toHaveLength(2)
    const hours = (Date.parse(secrets[1].expiresAt) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThan(24.1)
  })

  it('that leaked is good no more', async () => {
    const { body } = await administrator.post(`/api/sites/${ofTalgar.id}/webhook/secret`, {
      leaked: true,
    })
    await toldOf(() => articleOf([talgar.id]))
    const received = ofTalgar.received.at(-1) as ToldSite['received'][number]
    ofTalgar.verify(received, body.secret)
    expect(() => ofTalgar.verify(received)).toThrow()
  })

  it('is sealed in the database, and in no answer, version or log', async () => {
    const kept = JSON.stringify([
      await platform.sql('select * from notify.secrets'),
      await platform.sql('select * from notify.receivers'),
      await platform.sql('select * from notify.attempts'),
      await platform.sql('select * from sites'),
      await platform.sql('select * from _sites_v'),
      await platform.sql('select payload from graphile_worker._private_jobs'),
      (await administrator.get(`/api/sites/${ofIle.id}`)).body,
      (await administrator.get(`/api/sites/versions?where[parent][equals]=${ofIle.id}`)).body,
      await standing(ofIle),
    ])
    expect(kept).not.toContain('whsec_')
    const bytes = Buffer.from(ofIle.secret.slice('whsec_'.length), 'base64')
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      expect(kept).not.toContain(bytes.toString(form))
    }
  })

  it('that another platform sealed signs nothing, and the admin says so', async () => {
    await platform.sql(
      `update notify.secrets set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where site = $1`,
      [ofRegion.id],
    )
    const before = ofRegion.received.length
    await administrator.post(`/api/sites/${ofRegion.id}/webhook/send`)
    await until(async () => (await standing(ofRegion)).attempts[0]?.fault === 'secret')
    expect(ofRegion.received).toHaveLength(before)
    await administrator.post(`/api/sites/${ofRegion.id}/webhook/secret`)
    await skipPauses()
    await settled()
    expect(ofRegion.received).toHaveLength(before + 1)
  })
})

describe('how a site is told', () => {
  it('is changed, seen and sent by administrators alone', async () => {
    const path = `/api/sites/${ofIle.id}`
    for (const data of [{ told: 'none' }, { webhookUrl: 'https://example.kz/' }]) {
      expect((await officer.patch(path, data)).status).toBe(403)
    }
    expect((await officer.get(`${path}/webhook`)).status).toBe(403)
    for (const act of ['secret', 'send']) {
      expect((await officer.post(`${path}/webhook/${act}`)).status).toBe(403)
      expect(
        (await fetch(`${platform.url}${path}/webhook/${act}`, { method: 'POST' })).status,
      ).toBe(401)
    }
    expect((await fetch(`${platform.url}${path}/webhook`)).status).toBe(401)
    expect((await administrator.get('/api/sites/999999/webhook')).status).toBe(404)
    for (const said of [
      await officer.get(path),
      await officer.get(`/api/sites/versions?where[parent][equals]=${ofIle.id}`),
      await officer.get('/api/sites?depth=2&limit=0'),
      await officer.get(`/api/sites?where[webhookUrl][like]=127.0.0.1`),
    ]) {
      expect(JSON.stringify(said.body)).not.toContain(ofIle.address)
      expect(said.body.totalDocs === undefined || said.status === 200).toBe(true)
    }
    const guessed = await officer.get(`/api/sites?where[webhookUrl][like]=127.0.0.1`)
    expect(guessed.body.totalDocs ?? 0).toBe(0)
  })

  it('needs an address that can be called', async () => {
    const path = `/api/sites/${ofIle.id}`
    for (const webhookUrl of [
      null,
      '',
      'ftp://example.kz/',
      'javascript:alert(1)',
      'https://user:password@example.kz/',
      'example.kz',
    ]) {
      const { status, body } = await administrator.patch(path, { webhookUrl })
      expect([status, body.errors?.[0].data.errors[0].path], String(webhookUrl)).toEqual([
        400,
        'webhookUrl',
      ])
    }
    expect((await administrator.patch(path, { told: 'builder', webhookUrl: null })).status).toBe(
      200,
    )
  })

  it('is nothing that the world is told', async () => {
    const { data } = await platform.query('{ __type(name: "Site") { fields { name } } }')
    const names = data.__type.fields.map(({ name }: { name: string }) => name)
    expect(names).not.toEqual(expect.arrayContaining(['told']))
    const [{ head }] = (await platform.sql(
      `select json_agg(head)::text as head from delivery.entries where type = 'site'`,
    )) as [{ head: string }]
    expect(head).not.toMatch(/webhook|told|127\.0\.0\.1/)
  })
})
