import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slugs, startTold, type Told } from '../../test/support/told.ts'
import type { ToldSite } from '../../test/support/toldSite.ts'
import { until } from '../../test/support/until.ts'
import { forgetAttempts, queueWhoIsBehind } from './upkeep.ts'

let world: Told

const query = async <Row>(text: string, values: readonly unknown[]) =>
  world.platform.sql<Row>(text, [...values])

beforeAll(async () => {
  world = await startTold()
})
afterAll(() => world?.close())

describe('a notice', () => {
  it('is signed as Standard Webhooks says', async () => {
    await world.toldOf(() => world.articleOf([world.talgar.id]))
    const received = world.ofTalgar.received.at(-1) as ToldSite['received'][number]
    world.ofTalgar.verify(received)
    expect(received.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[\w-]{22}$/),
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'webhook-signature': expect.stringMatching(/^v1,[\w+/]{43}=$/),
    })
    expect(() => world.ofTalgar.verify(received, world.ofIle.secret)).toThrow()
    const forged = { ...received, body: received.body.replace('UPSERT', 'DELETE') }
    expect(() => world.ofTalgar.verify(forged)).toThrow()
  })

  it('keeps its id and its words until it is taken, whatever the site answers', async () => {
    const answers = [500, 302, 404, 418]
    world.ofTalgar.behave((response) => {
      const status = answers.shift()
      if (status) response.writeHead(status, { location: world.ofIle.address }).end('жоқ')
      return status !== undefined
    })
    const before = world.ofTalgar.received.length
    await world.articleOf([world.talgar.id])
    await until(async () => {
      await world.skipPauses()
      return world.ofTalgar.received.length - before === 5
    })
    const came = world.ofTalgar.received.slice(before)
    expect(new Set(came.map(({ id, body }) => `${id} ${body}`)).size).toBe(1)
    for (const one of came) world.ofTalgar.verify(one)
    await world.settled()
  })

  it('that was not taken says later what changed since as well', async () => {
    world.ofTalgar.behave((response) => {
      response.writeHead(503).end()
      return true
    })
    const before = world.ofTalgar.received.length
    await world.articleOf([world.talgar.id])
    await until(() => world.ofTalgar.received.length > before)
    world.ofTalgar.behave(() => false)
    await world.articleOf([world.talgar.id])
    await world.settled()
    const last = world.ofTalgar.received.at(-1)
    expect(last?.notice.changes).toHaveLength(2)
    expect(last?.id).not.toBe(world.ofTalgar.received[before]?.id)
  })

  it('that nobody answers holds no other site up', async () => {
    world.ofIle.behave(() => true)
    const before = world.ofTalgar.received.length
    const told = await world.toldOf(async () => {
      await world.articleOf([world.ile.id, world.talgar.id])
      await until(() => world.ofTalgar.received.length > before)
      world.ofIle.behave(() => false)
      await world.untilState(world.ofIle, 'known')
    })
    expect(slugs(told).filter((slug) => slug === 'talgar')).toHaveLength(1)
    expect((await world.standing(world.ofIle)).attempts).toContainEqual(
      expect.objectContaining({ status: null, fault: 'timeout' }),
    )
  })
})

describe('a site that never answers', () => {
  it('is given up after a day, is shown with its last answer, and is told again when somebody says so', async () => {
    world.ofTalgar.behave((response) => {
      response.writeHead(500).end('Қате \u0000 <b>деректер қоры жоқ</b>')
      return true
    })
    await world.articleOf([world.talgar.id])
    await world.untilState(world.ofTalgar, 'dead')
    const shown = await world.standing(world.ofTalgar)
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

    world.ofTalgar.behave(() => false)
    const before = world.ofTalgar.received.length
    const { status } = await world.administrator.post(
      `/api/sites/${world.ofTalgar.id}/webhook/send`,
    )
    expect(status).toBe(202)
    await world.untilState(world.ofTalgar, 'known')
    expect(world.ofTalgar.received.slice(before)).toHaveLength(1)
    expect(world.ofTalgar.received.at(-1)?.id).toBe(failed[0].message)
  })

  it('is told again by the next publication', async () => {
    world.ofTalgar.behave((response) => {
      response.writeHead(500).end()
      return true
    })
    await world.articleOf([world.talgar.id])
    await world.untilState(world.ofTalgar, 'dead')
    world.ofTalgar.behave(() => false)
    await world.articleOf([world.talgar.id])
    await world.untilState(world.ofTalgar, 'known')
    expect(world.ofTalgar.received.at(-1)?.notice.changes).toHaveLength(2)
  })

  it('leaves nothing behind in the queue', async () => {
    await forgetAttempts({ query })
    const left = await world.platform.sql(
      'select from graphile_worker.jobs where attempts >= max_attempts',
    )
    expect(left).toEqual([])
  })
})

describe('a site that is told too often', () => {
  const refuse = (status: number, header: () => string) => {
    world.ofTalgar.behave((response) => {
      response.writeHead(status, { 'retry-after': header() }).end()
      return true
    })
  }
  const inAnHour = () => new Date(Date.now() + 3_600_000).toUTCString()

  it.each<[number, () => string]>([
    [429, () => '3600'],
    [503, inAnHour],
  ])(
    'and answers %s is left alone for as long as it says, whatever is published',
    async (status, header) => {
      refuse(status, header)
      const before = world.ofTalgar.received.length
      await world.articleOf([world.talgar.id])
      await until(async () => (await world.standing(world.ofTalgar)).nextAt !== null)
      const { nextAt, state } = await world.standing(world.ofTalgar)
      expect(state).toBe('retrying')
      expect(Math.abs(Date.parse(nextAt) - Date.now() - 3_600_000)).toBeLessThan(30_000)

      await world.articleOf([world.talgar.id])
      const putOff = () =>
        until(async () => (await world.standing(world.ofTalgar)).nextAt === nextAt)
      await putOff()
      await world.skipPauses()
      await putOff()
      expect(world.ofTalgar.received).toHaveLength(before + 1)

      world.ofTalgar.behave(() => false)
      await world.send(world.ofTalgar)
      await world.untilState(world.ofTalgar, 'known')
      expect(world.ofTalgar.received).toHaveLength(before + 2)
      expect(world.ofTalgar.received.at(-1)?.notice.changes).toHaveLength(2)
    },
  )

  it('cannot put a notice off for longer than a day', async () => {
    refuse(503, () => '9999999')
    await world.articleOf([world.talgar.id])
    await until(async () => (await world.standing(world.ofTalgar)).nextAt !== null)
    const { nextAt, failingSince } = await world.standing(world.ofTalgar)
    expect(Date.parse(nextAt) - Date.parse(failingSince)).toBe(24 * 3_600_000)
  })

  it('has no more attempts for it: short pauses grow, and what is never taken is given up', async () => {
    refuse(429, () => '1')
    await world.send(world.ofTalgar)
    const before = world.ofTalgar.received.length
    await until(async () => {
      await forgetNotBefore()
      await world.skipPauses()
      return (await world.standing(world.ofTalgar)).state === 'dead'
    })
    expect(world.ofTalgar.received.length - before).toBeGreaterThanOrEqual(13)
    expect(world.ofTalgar.received.length - before).toBeLessThanOrEqual(14)
    world.ofTalgar.behave(() => false)
    await world.send(world.ofTalgar)
    await world.untilState(world.ofTalgar, 'known')
  })

  const forgetNotBefore = () => world.platform.sql('update notify.receivers set not_before = null')
})

describe('an address that says that it is gone', () => {
  it('is asked no more, until somebody says so', async () => {
    world.ofTalgar.behave((response) => {
      response.writeHead(410).end('көшті')
      return true
    })
    const before = world.ofTalgar.received.length
    await world.articleOf([world.talgar.id])
    await until(async () => (await world.standing(world.ofTalgar)).state === 'gone')
    await world.settled()
    expect(await world.standing(world.ofTalgar)).toMatchObject({
      nextAt: null,
      failingSince: expect.any(String),
      attempts: expect.arrayContaining([expect.objectContaining({ status: 410, answer: 'көшті' })]),
    })
    const told = await world.toldOf(() => world.articleOf([world.talgar.id]))
    expect(slugs(told)).toEqual([])
    await queueWhoIsBehind({ query })
    await world.settled()
    expect(world.ofTalgar.received).toHaveLength(before + 1)

    world.ofTalgar.behave(() => false)
    await world.send(world.ofTalgar)
    await world.untilState(world.ofTalgar, 'known')
    expect(world.ofTalgar.received.at(-1)?.notice.changes).toHaveLength(2)
  })

  it('is told as before once the site has another one', async () => {
    world.ofTalgar.behave((response, request) => {
      const isGone = !request.url?.endsWith('/new')
      if (isGone) response.writeHead(410).end()
      return isGone
    })
    await world.articleOf([world.talgar.id])
    await until(async () => (await world.standing(world.ofTalgar)).state === 'gone')
    const webhookUrl = `${world.ofTalgar.address}/new`
    await world.administrator.patch(`/api/sites/${world.ofTalgar.id}`, { webhookUrl })
    await queueWhoIsBehind({ query })
    await world.untilState(world.ofTalgar, 'known')
    expect(world.ofTalgar.received.at(-1)?.notice.changes).toHaveLength(1)
  })
})

describe('a worker that loses its connections', () => {
  it('tells of what is published afterwards', async () => {
    for (let times = 0; times < 3; times += 1) {
      const lost = await world.platform.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'worker' and datname = current_database()`,
      )
      expect(lost.length).toBeGreaterThan(0)
      const told = await world.toldOf(() => world.articleOf([world.ile.id]))
      expect(slugs(told)).toEqual(['ile', 'portal'])
    }
  })
})
