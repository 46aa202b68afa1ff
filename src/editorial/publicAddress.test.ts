import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RestAnswer, send } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

const PASSWORD = 'the right password'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform({ PUBLIC_URL: 'https://cms.example.kz' })
})
afterAll(() => platform.close())

let count = 0
async function account() {
  count += 1
  const email = `account${count}@example.kz`
  await platform.payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, role: 'viewer' },
  })
  return email
}

const login = (email: string) =>
  send(platform.url, 'POST', '/api/users/login', { email, password: PASSWORD })

const cookieOf = ({ headers }: RestAnswer) => headers.getSetCookie()[0] ?? ''

/** Who the platform takes the request for. */
async function knownAs(headers: Record<string, string>) {
  const { body } = await send(platform.url, 'GET', '/api/users/me', undefined, headers)
  return body.user?.email as string | undefined
}

describe('at its address in the world, the platform', () => {
  it('gives its cookie to encrypted connections only', async () => {
    const email = await account()
    const signedIn = await login(email)
    expect(cookieOf(signedIn)).toMatch(/; Secure/)
    expect(cookieOf(signedIn)).toMatch(/; HttpOnly/)
    expect(cookieOf(signedIn)).toMatch(/; SameSite=Lax/)
    const headers = { authorization: `JWT ${signedIn.body.token}` }
    const refreshed = await send(platform.url, 'POST', '/api/users/refresh-token', {}, headers)
    expect(cookieOf(refreshed)).toMatch(/; Secure/)
  })

  it('takes the cookie from its own address and from no other, this machine included', async () => {
    const email = await account()
    const cookie = cookieOf(await login(email)).split(';')[0] ?? ''
    expect(await knownAs({ cookie, origin: 'https://cms.example.kz' })).toBe(email)
    for (const origin of [
      'http://cms.example.kz',
      'https://example.kz',
      'https://www.cms.example.kz',
      'https://cms.example.kz.evil.example',
      platform.url,
      'http://localhost:3000',
    ]) {
      expect(await knownAs({ cookie, origin }), origin).toBeUndefined()
      const { headers } = await send(platform.url, 'OPTIONS', '/api/users/me', undefined, {
        origin,
      })
      expect(headers.get('access-control-allow-origin'), origin).toBeNull()
    }
  })

  it('lets nobody register, not even when there is no account at all', async () => {
    await platform.sql('delete from users')
    const data = { email: 'first@example.kz', password: PASSWORD, role: 'administrator' }
    for (const path of ['/api/users/first-register', '/api/users']) {
      const { status, body } = await send(platform.url, 'POST', path, data)
      expect(status, path).toBe(403)
      expect(body.token).toBeUndefined()
    }
    expect(await platform.sql('select id from users')).toEqual([])
  })
})
