import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { newest, sendFeed } from './answer.ts'

const MIDNIGHT = '2026-03-02T00:00:00+05:00'

/** For how long caches on the way may keep what was sent at a moment. */
async function keptAt(now: string, expires: string | null) {
  const server = Fastify()
  const feed = { type: 'text/plain', body: 'x', modified: now, filename: 'x', expires }
  server.get('/', (request, reply) => sendFeed(request, reply, feed, now))
  const { headers } = await server.inject('/')
  await server.close()
  return Number(/s-maxage=(\d+)/.exec(String(headers['cache-control']))?.[1])
}

describe('a feed in a cache', () => {
  it('stays for a minute, and never past the moment at which it changes by the clock', async () => {
    expect(await keptAt('2026-03-01T12:00:00Z', MIDNIGHT)).toBe(60)
    expect(await keptAt('2026-03-01T18:59:47.400Z', MIDNIGHT)).toBe(12)
    expect(await keptAt('2026-03-01T18:59:59.900Z', MIDNIGHT)).toBe(0)
    expect(await keptAt('2026-03-01T19:00:00Z', MIDNIGHT)).toBe(0)
    expect(await keptAt('2026-03-01T18:59:59Z', null)).toBe(60)
  })

  it('has the time of what changed last in it', () => {
    const moments = [
      '2026-01-01T06:00:00+06:00',
      '2026-01-01T00:30:00Z',
      '2025-12-31T23:00:00-01:00',
    ]
    expect(newest(moments)).toBe('2026-01-01T00:30:00Z')
    expect(newest([])).toBe('1970-01-01T00:00:00Z')
  })
})
