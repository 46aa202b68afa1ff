import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform
let app: FastifyInstance

beforeAll(async () => {
  platform = await startTestPlatform()
  app = Fastify()
  const { restRoutes } = await import('./rest.ts')
  restRoutes(app, platform.config, platform.payload)
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await platform.close()
})

let addresses = 0
const address = () => {
  addresses += 1
  return `203.0.113.${addresses}`
}

async function post(path: string, remoteAddress: string, data: object = {}) {
  const { statusCode } = await app.inject({
    method: 'POST',
    url: path,
    remoteAddress,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(data),
  })
  return statusCode
}

async function statusesOf(paths: string[], from: string) {
  const statuses: number[] = []
  for (const path of paths) statuses.push(await post(path, from))
  return statuses
}

const times = (count: number, paths: string[]) =>
  Array.from({ length: count }, (_, index) => paths[index % paths.length] as string)

describe('one address', () => {
  it.each(['login', 'forgot-password', 'reset-password'])(
    'may try %s twenty times a minute',
    async (name) => {
      const statuses = await statusesOf(times(22, [`/api/users/${name}`]), address())
      expect(statuses.slice(0, 20)).not.toContain(429)
      expect(statuses.slice(20)).toEqual([429, 429])
    },
  )

  it('may not try more by writing the path differently, nor by trying another way in', async () => {
    const from = address()
    const ways = ['LOGIN', 'login/', 'Login', 'forgot-password', 'Forgot-Password/', 'login?a=b']
    await statusesOf(
      times(
        20,
        ways.map((way) => `/api/users/${way}`),
      ),
      from,
    )
    for (const way of [...ways, 'reset-password', 'login//', '%6Cogin']) {
      const status = await post(`/api/users/${way}`, from)
      // What Payload does not take for the way in need not be counted.
      expect(status === 429 || status === 404, `${way} ${status}`).toBe(true)
    }
  })

  it('keeps nobody else out, nor itself from reading', async () => {
    const from = address()
    await statusesOf(times(21, ['/api/users/login']), from)
    expect(await post('/api/users/login', address())).toBe(400)
    const read = await app.inject({ method: 'GET', url: '/api/users/me', remoteAddress: from })
    expect(read.statusCode).toBe(200)
  })

  it('of this machine itself is not counted', async () => {
    for (const from of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      expect(await statusesOf(times(22, ['/api/users/login']), from)).not.toContain(429)
    }
  })
})
