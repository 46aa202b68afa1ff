import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDelivery, type TestDelivery } from '../../../test/support/delivery.ts'

const LIMIT = 5
let delivery: TestDelivery

beforeAll(async () => {
  delivery = await startDelivery({ RATE_LIMIT: String(LIMIT), TRUSTED_PROXIES: 'loopback' })
})
afterAll(() => delivery.close())

const from = (address: string, at = delivery) =>
  at.ask({ query: '{ topics { id } }' }, { 'x-forwarded-for': address })

describe('the limit on requests', () => {
  it('is counted for each address, and told with each answer', async () => {
    for (let left = LIMIT - 1; left >= 0; left--) {
      const { status, headers } = await from('203.0.113.7')
      expect(status).toBe(200)
      expect(headers.get('ratelimit-policy')).toBe(`"queries";q=${LIMIT};w=60`)
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"queries";r=${left};t=[0-9]+$`))
      expect(headers.get('ratelimit-remaining')).toBe(String(left))
    }
    expect((await from('203.0.113.8')).status).toBe(200)
  })

  it('is told by an error with a code, and when to come again', async () => {
    const { status, headers, body } = await from('203.0.113.7')
    expect(status).toBe(429)
    expect(body.errors).toEqual([
      {
        message: expect.stringMatching(/^At most 5 requests a minute; ask again in \d+ s$/),
        extensions: { code: 'RATE_LIMITED' },
      },
    ])
    const seconds = Number(headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('holds for GET, for mistakes and in the other media type', async () => {
    const headers = {
      'x-forwarded-for': '203.0.113.7',
      accept: 'application/graphql-response+json',
    }
    const answer = await fetch(`${delivery.url}/graphql?query=%ff`, { headers })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/)
  })

  it('counts a network of IPv6 as one address', async () => {
    for (let n = 0; n < LIMIT; n++) expect((await from(`2001:db8:1:2::${n + 1}`)).status).toBe(200)
    expect((await from('2001:db8:1:2:ffff::9')).status).toBe(429)
    expect((await from('2001:db8:1:3::1')).status).toBe(200)
  })

  it('gives pictures a count of their own', async () => {
    const picture = () =>
      fetch(`${delivery.url}/media/1-0123456789ab/a.jpg`, {
        headers: { 'x-forwarded-for': '203.0.113.7' },
      })
    for (let n = 0; n < 5 * LIMIT; n++) expect((await picture()).status).toBe(404)
    expect((await picture()).status).toBe(429)
  })

  it('spares this machine', async () => {
    for (let n = 0; n < 3 * LIMIT; n++) {
      const { status, headers } = await delivery.ask({ query: '{ topics { id } }' })
      expect([status, headers.get('ratelimit')]).toEqual([200, null])
    }
  })

  it('remembers so many addresses and no more', async () => {
    const before = await from('198.51.100.1')
    expect(before.headers.get('ratelimit-remaining')).toBe(String(LIMIT - 1))
    for (let start = 1; start <= 101; start++) {
      const asked = Array.from({ length: 100 }, (_, n) =>
        fetch(`${delivery.url}/graphql?query=%ff`, {
          headers: { 'x-forwarded-for': `10.1.${start}.${n}` },
        }),
      )
      for (const answer of await Promise.all(asked)) expect(answer.status).toBe(400)
    }
    const after = await from('198.51.100.1')
    expect(after.headers.get('ratelimit-remaining')).toBe(String(LIMIT - 1))
  })
})

it('nobody but a trusted proxy can say who asks', async () => {
  const closed = await startDelivery({ RATE_LIMIT: '5' })
  try {
    for (let n = 0; n < 8; n++) {
      const { status, headers } = await from('203.0.113.9', closed)
      expect([status, headers.get('ratelimit')]).toEqual([200, null])
    }
  } finally {
    await closed.close()
  }
})

it('may be off', async () => {
  const open = await startDelivery({ RATE_LIMIT: 'off', TRUSTED_PROXIES: 'loopback' })
  try {
    for (let n = 0; n < 20; n++) {
      const { status, headers } = await from('203.0.113.9', open)
      expect([status, headers.get('ratelimit-policy')]).toEqual([200, null])
    }
  } finally {
    await open.close()
  }
})
