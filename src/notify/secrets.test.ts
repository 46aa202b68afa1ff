import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTold, type Told } from '../../test/support/told.ts'
import type { ToldSite } from '../../test/support/toldSite.ts'
import { until } from '../../test/support/until.ts'

let world: Told

beforeAll(async () => {
  world = await startTold()
})
afterAll(() => world?.close())

describe('a secret', () => {
  it('that is replaced stays good for a day beside the new one', async () => {
    const { body } = await world.administrator.post(
      `/api/sites/${world.ofTalgar.id}/webhook/secret`,
    )
    const told = await world.toldOf(() => world.articleOf([world.talgar.id]))
    expect(told).toHaveLength(1)
    const received = world.ofTalgar.received.at(-1) as ToldSite['received'][number]
    expect(received.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
    world.ofTalgar.verify(received)
    world.ofTalgar.verify(received, body.secret)
    const { secrets } = await world.standing(world.ofTalgar)
    expect(secrets).toHaveLength(2)
    const hours = (Date.parse(secrets[1].expiresAt) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThan(24.1)
  })

  it('that leaked is good no more', async () => {
    const { body } = await world.administrator.post(
      `/api/sites/${world.ofTalgar.id}/webhook/secret`,
      {
        leaked: true,
      },
    )
    await world.toldOf(() => world.articleOf([world.talgar.id]))
    const received = world.ofTalgar.received.at(-1) as ToldSite['received'][number]
    world.ofTalgar.verify(received, body.secret)
    expect(() => world.ofTalgar.verify(received)).toThrow()
  })

  it('is sealed in the database, and in no answer, version or log', async () => {
    const kept = JSON.stringify([
      await world.platform.sql('select * from notify.secrets'),
      await world.platform.sql('select * from notify.receivers'),
      await world.platform.sql('select * from notify.attempts'),
      await world.platform.sql('select * from sites'),
      await world.platform.sql('select * from _sites_v'),
      await world.platform.sql('select payload from graphile_worker._private_jobs'),
      (await world.administrator.get(`/api/sites/${world.ofIle.id}`)).body,
      (await world.administrator.get(`/api/sites/versions?where[parent][equals]=${world.ofIle.id}`))
        .body,
      await world.standing(world.ofIle),
    ])
    expect(kept).not.toContain('whsec_')
    const bytes = Buffer.from(world.ofIle.secret.slice('whsec_'.length), 'base64')
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      expect(kept).not.toContain(bytes.toString(form))
    }
  })

  it('that another world.platform sealed signs nothing, and the admin says so', async () => {
    await world.platform.sql(
      `update notify.secrets set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20)) where site = $1`,
      [world.ofRegion.id],
    )
    const before = world.ofRegion.received.length
    await world.administrator.post(`/api/sites/${world.ofRegion.id}/webhook/send`)
    await until(async () => (await world.standing(world.ofRegion)).attempts[0]?.fault === 'secret')
    expect(world.ofRegion.received).toHaveLength(before)
    await world.administrator.post(`/api/sites/${world.ofRegion.id}/webhook/secret`)
    await world.skipPauses()
    await world.settled()
    expect(world.ofRegion.received).toHaveLength(before + 1)
  })
})

describe('how a site is told', () => {
  it('is changed, seen and sent by administrators alone', async () => {
    const path = `/api/sites/${world.ofIle.id}`
    for (const data of [{ told: 'none' }, { webhookUrl: 'https://example.kz/' }]) {
      expect((await world.officer.patch(path, data)).status).toBe(403)
    }
    expect((await world.officer.get(`${path}/webhook`)).status).toBe(403)
    for (const act of ['secret', 'send']) {
      expect((await world.officer.post(`${path}/webhook/${act}`)).status).toBe(403)
      expect(
        (await fetch(`${world.platform.url}${path}/webhook/${act}`, { method: 'POST' })).status,
      ).toBe(401)
    }
    expect((await fetch(`${world.platform.url}${path}/webhook`)).status).toBe(401)
    expect((await world.administrator.get('/api/sites/999999/webhook')).status).toBe(404)
    for (const said of [
      await world.officer.get(path),
      await world.officer.get(`/api/sites/versions?where[parent][equals]=${world.ofIle.id}`),
      await world.officer.get('/api/sites?depth=2&limit=0'),
      await world.officer.get(`/api/sites?where[webhookUrl][like]=127.0.0.1`),
    ]) {
      expect(JSON.stringify(said.body)).not.toContain(world.ofIle.address)
      expect(said.body.totalDocs === undefined || said.status === 200).toBe(true)
    }
    const guessed = await world.officer.get(`/api/sites?where[webhookUrl][like]=127.0.0.1`)
    expect(guessed.body.totalDocs ?? 0).toBe(0)
  })

  it('needs an address that can be called', async () => {
    const path = `/api/sites/${world.ofIle.id}`
    for (const webhookUrl of [
      null,
      '',
      'ftp://example.kz/',
      'javascript:alert(1)',
      'https://user:password@example.kz/',
      'example.kz',
    ]) {
      const { status, body } = await world.administrator.patch(path, { webhookUrl })
      expect([status, body.errors?.[0].data.errors[0].path], String(webhookUrl)).toEqual([
        400,
        'webhookUrl',
      ])
    }
    expect(
      (await world.administrator.patch(path, { told: 'builder', webhookUrl: null })).status,
    ).toBe(200)
  })

  it('is nothing that the world is told', async () => {
    const { data } = await world.platform.query('{ __type(name: "Site") { fields { name } } }')
    const names = data.__type.fields.map(({ name }: { name: string }) => name)
    expect(names).not.toEqual(expect.arrayContaining(['told']))
    const [{ head }] = (await world.platform.sql(
      `select json_agg(head)::text as head from delivery.entries where type = 'site'`,
    )) as [{ head: string }]
    expect(head).not.toMatch(/webhook|told|127\.0\.0\.1/)
  })
})
