import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { builders } from '../../test/support/build.ts'
import { type Person, type RestAnswer, send, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

const RIGHT = 'the right password'
const WRONG = 'a wrong password'

let platform: TestPlatform
let administrator: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  administrator = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

let count = 0
async function account(role: 'viewer' | 'press_officer' | 'administrator' = 'viewer') {
  count += 1
  const email = `account${count}@example.kz`
  return platform.payload.create({ collection: 'users', data: { email, password: RIGHT, role } })
}

const login = (email: string, password: string, headers: Record<string, string> = {}) =>
  send(platform.url, 'POST', '/api/users/login', { email, password }, headers)

const cookieOf = ({ headers }: RestAnswer) => headers.getSetCookie()[0] ?? ''

/** Who the platform takes the request for. */
async function knownAs(headers: Record<string, string>) {
  const { body } = await send(platform.url, 'GET', '/api/users/me', undefined, headers)
  return body.user?.email as string | undefined
}

const byToken = (token: string) => ({ authorization: `JWT ${token}` })

describe('wrong passwords', () => {
  const tryWrong = async (email: string, times: number) => {
    for (let time = 0; time < times; time += 1) expect((await login(email, WRONG)).status).toBe(401)
  }

  it('lock an account at the fifth, for the right password too', async () => {
    const { email } = await account()
    await tryWrong(email, 5)
    const right = await login(email, RIGHT)
    expect(right.status).toBe(401)
    expect(right.body.token).toBeUndefined()
    expect(cookieOf(right)).toBe('')
  })

  it('do not lock at the fourth, nor another account', async () => {
    const { email } = await account()
    const { email: other } = await account()
    await tryWrong(email, 4)
    expect((await login(email, RIGHT)).status).toBe(200)
    await tryWrong(email, 5)
    expect((await login(other, RIGHT)).status).toBe(200)
  })

  it('lock an account when they come all at once', async () => {
    const { email } = await account()
    await Promise.all(Array.from({ length: 12 }, () => login(email, WRONG)))
    expect((await login(email, RIGHT)).status).toBe(401)
  })

  it('count by the account, however its address is written', async () => {
    const { email } = await account()
    for (const written of [email.toUpperCase(), ` ${email}`, email, `${email} `, email]) {
      await tryWrong(written, 1)
    }
    expect((await login(email, RIGHT)).status).toBe(401)
  })

  it('are forgiven after ten minutes', async () => {
    const { email, id } = await account()
    await tryWrong(email, 5)
    const [{ minutes }] = (await platform.sql(
      `select extract(epoch from lock_until - now()) / 60 as minutes from users where id = $1`,
      [id],
    )) as [{ minutes: string }]
    expect(Number(minutes)).toBeGreaterThan(9)
    expect(Number(minutes)).toBeLessThan(11)
    await platform.sql(`update users set lock_until = now() - interval '1 second' where id = $1`, [
      id,
    ])
    expect((await login(email, RIGHT)).status).toBe(200)
  })

  it('are forgiven by an administrator and by nobody else', async () => {
    const { email } = await account()
    const officer = await signIn(platform, { role: 'press_officer', allDistricts: true })
    await tryWrong(email, 5)
    expect((await send(platform.url, 'POST', '/api/users/unlock', { email })).status).toBe(403)
    expect((await officer.post('/api/users/unlock', { email })).status).toBe(403)
    expect((await login(email, RIGHT)).status).toBe(401)
    expect((await administrator.post('/api/users/unlock', { email })).status).toBe(200)
    expect((await login(email, RIGHT)).status).toBe(200)
  })

  it('tell nobody whether there is such an account, locked or not', async () => {
    const { email } = await account()
    for (const language of ['kk', 'ru', 'en']) {
      const headers = { 'accept-language': language }
      const unknown = await login('nobody@example.kz', WRONG, headers)
      for (let time = 0; time < 7; time += 1) {
        const known = await login(email, WRONG, headers)
        expect(known.status).toBe(unknown.status)
        expect(known.body).toEqual(unknown.body)
      }
      expect((await login(email, RIGHT, headers)).body).toEqual(unknown.body)
    }
  })

  it('are refused in the language of the interface', async () => {
    const said = async (language: string) =>
      (await login('nobody@example.kz', WRONG, { 'accept-language': language })).body.errors[0]
        .message
    const messages = await Promise.all(['kk', 'ru', 'en'].map(said))
    expect(new Set(messages).size).toBe(3)
    expect(messages[0]).toMatch(/[әіңғүұқөһ]/i)
  })

  it('find no way around by a password or an address that is no text', async () => {
    const { email } = await account()
    for (const data of [
      { email, password: { $ne: '' } },
      { email, password: [RIGHT] },
      { email: { like: '@' }, password: RIGHT },
      { email: [email], password: RIGHT },
      { email },
      {},
    ]) {
      const answer = await send(platform.url, 'POST', '/api/users/login', data)
      expect(answer.status, JSON.stringify(data)).toBe(400)
      expect(answer.body.token).toBeUndefined()
    }
  })
})

describe('the cookie of a session', () => {
  it('is for the server alone, and for our own pages', async () => {
    const { email } = await account()
    const cookie = cookieOf(await login(email, RIGHT))
    expect(cookie).toMatch(/^payload-token=[\w-]+\.[\w-]+\.[\w-]+;/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).toMatch(/; Path=\//)
    expect(cookie).not.toMatch(/Domain=/)
    expect(cookie, 'on this machine there is no TLS').not.toMatch(/Secure/)
    const expires = Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? '')
    expect(expires - Date.now()).toBeLessThanOrEqual(8 * 3600 * 1000)
  })

  it('counts with our own origin and with no other', async () => {
    const { email } = await account()
    const cookie = cookieOf(await login(email, RIGHT)).split(';')[0] ?? ''
    const { port } = new URL(platform.url)
    for (const origin of [platform.url, `http://localhost:${port}`, `http://127.0.0.1:${port}`]) {
      expect(await knownAs({ cookie, origin }), origin).toBe(email)
    }
    for (const origin of [
      'https://evil.example',
      'null',
      platform.url.replace('http:', 'https:'),
      `http://127.0.0.1:${Number(port) + 1}`,
      `http://localhost:${port}.evil.example`,
      `http://evil.localhost:${port}`,
      `${platform.url}/`,
    ]) {
      expect(await knownAs({ cookie, origin }), origin).toBeUndefined()
    }
  })

  it('counts without an origin only where the browser says that we asked', async () => {
    const { email } = await account()
    const cookie = cookieOf(await login(email, RIGHT)).split(';')[0] ?? ''
    for (const site of ['same-origin', 'none']) {
      expect(await knownAs({ cookie, 'sec-fetch-site': site }), site).toBe(email)
    }
    expect(await knownAs({ cookie, 'sec-fetch-site': 'cross-site' })).toBeUndefined()
    expect(await knownAs({ cookie })).toBeUndefined()
  })

  it('writes nothing for a foreign page', async () => {
    const { email } = await account('administrator')
    const cookie = cookieOf(await login(email, RIGHT)).split(';')[0] ?? ''
    const before = await platform.payload.count({ collection: 'regions' })
    for (const origin of ['https://evil.example', 'null']) {
      const data = { title: 'Өңір', slug: 'jat-onir' }
      const made = await send(platform.url, 'POST', '/api/regions?locale=kk', data, {
        cookie,
        origin,
      })
      expect(made.status, origin).toBe(403)
    }
    expect(await platform.payload.count({ collection: 'regions' })).toEqual(before)
    const made = await send(
      platform.url,
      'POST',
      '/api/regions?locale=kk',
      { title: 'Өңір', slug: 'oz-onir' },
      { cookie, origin: platform.url },
    )
    expect(made.status).toBe(201)
  })
})

describe('another origin', () => {
  const asked = async (origin: string, path: string, method = 'GET') => {
    const headers = { origin, 'access-control-request-method': 'PATCH' }
    const answer = await send(platform.url, method, path, undefined, headers)
    return answer.headers
  }

  it('is allowed nothing by the browser, whatever it asks', async () => {
    for (const path of ['/api/users/me', '/api/articles', '/api/nothing', '/api/users/login']) {
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        const headers = await asked('https://evil.example', path, method)
        const name = `${method} ${path}`
        expect(headers.get('access-control-allow-origin'), name).toBeNull()
        expect(headers.get('access-control-allow-credentials'), name).toBeNull()
      }
    }
    expect((await asked('null', '/api/users/me')).get('access-control-allow-origin')).toBeNull()
  })

  it('is not confused with our own', async () => {
    const headers = await asked(platform.url, '/api/users/me', 'OPTIONS')
    expect(headers.get('access-control-allow-origin')).toBe(platform.url)
    expect(headers.get('access-control-allow-credentials')).toBe('true')
  })
})

describe('a password', () => {
  it('leaves no trace in any answer', async () => {
    const picture = await builders(platform.payload).picture()
    const { email, id } = await account('administrator')
    const signedIn = await login(email, RIGHT)
    const headers = byToken(signedIn.body.token)
    await send(platform.url, 'POST', '/api/users/forgot-password', { email })
    const rows = await platform.sql('select hash, salt, reset_password_token from users')
    const secrets = rows.flatMap((row) => Object.values(row)).filter(Boolean)
    expect(secrets.length).toBeGreaterThan(2)

    const get = (path: string) => send(platform.url, 'GET', path, undefined, headers)
    const fields = [
      ...['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'password', 'sessions'],
      ...['resetPasswordRequestedAt', 'loginAttempts', 'lockUntil', '_sid'],
    ]
    const select = fields.map((field) => `select[${field}]=true`).join('&')
    const populate = fields.map((field) => `populate[users][${field}]=true`).join('&')
    const answers = [
      signedIn,
      await get('/api/users/me?depth=3'),
      await get('/api/users?depth=3&limit=0&showHiddenFields=true'),
      await get(`/api/users?limit=0&${select}`),
      await get(`/api/users/${id}?showHiddenFields=true&${select}`),
      await get(`/api/users/me?${select}`),
      await get(`/api/media/${picture.id}?depth=5&${populate}`),
      await get(`/api/payload-locked-documents?depth=5&${populate}`),
      await send(platform.url, 'POST', '/api/users/refresh-token', {}, headers),
      await send(platform.url, 'PATCH', `/api/users/${id}`, { name: 'Ә' }, headers),
      await send(platform.url, 'PATCH', `/api/users/${id}`, { password: RIGHT }, headers),
      await send(
        platform.url,
        'POST',
        '/api/users',
        { email: 'made@example.kz', password: RIGHT, role: 'viewer' },
        headers,
      ),
    ]
    for (const [index, { body, status }] of answers.entries()) {
      const said = JSON.stringify(body)
      expect(status, `answer ${index}`).toBeLessThan(300)
      for (const secret of secrets) expect(said, `answer ${index}`).not.toContain(secret)
      for (const field of fields) expect(said, `answer ${index}`).not.toContain(`"${field}"`)
    }
  })

  it('cannot be found by asking for it', async () => {
    const officer = await signIn(platform, { role: 'press_officer', allDistricts: true })
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'password', 'sessions.id']) {
      for (const question of [`where[${field}][like]=a`, `where[or][0][${field}][exists]=true`]) {
        for (const person of [officer, administrator]) {
          const { status, body } = await person.get(`/api/users?${question}`)
          expect(status === 400 || body.totalDocs === 0, question).toBe(true)
        }
      }
    }
  })

  it('that is changed ends the other sessions of the account', async () => {
    const { email, id } = await account()
    const [here, elsewhere] = [
      (await login(email, RIGHT)).body.token,
      (await login(email, RIGHT)).body.token,
    ]
    const data = { password: 'another password' }
    expect(
      (await send(platform.url, 'PATCH', `/api/users/${id}`, data, byToken(here))).status,
    ).toBe(200)
    expect(await knownAs(byToken(elsewhere))).toBeUndefined()
    expect(await knownAs(byToken(here))).toBe(email)

    await administrator.patch(`/api/users/${id}`, { password: RIGHT })
    expect(await knownAs(byToken(here))).toBeUndefined()
  })
})

describe('a session', () => {
  it('ends with logging out, for the token as for the cookie', async () => {
    const { email } = await account()
    const answer = await login(email, RIGHT)
    const headers = byToken(answer.body.token)
    const cookie = { cookie: cookieOf(answer).split(';')[0] ?? '', origin: platform.url }
    const other = byToken((await login(email, RIGHT)).body.token)
    expect(await knownAs(headers)).toBe(email)
    expect(await knownAs(cookie)).toBe(email)

    const out = await send(platform.url, 'POST', '/api/users/logout', {}, headers)
    expect(out.status).toBe(200)
    expect(Date.parse(/Expires=([^;]+)/.exec(cookieOf(out))?.[1] ?? '')).toBeLessThan(Date.now())
    expect(await knownAs(headers)).toBeUndefined()
    expect(await knownAs(cookie)).toBeUndefined()
    expect((await send(platform.url, 'GET', '/api/articles', undefined, headers)).status).toBe(403)
    const refreshed = await send(platform.url, 'POST', '/api/users/refresh-token', {}, headers)
    expect(refreshed.status).toBe(403)
    expect(await knownAs(other), 'the session on another machine stays').toBe(email)
  })

  it('ends everywhere when asked to', async () => {
    const { email } = await account()
    const tokens = [await login(email, RIGHT), await login(email, RIGHT)].map(({ body }) =>
      byToken(body.token),
    )
    await send(platform.url, 'POST', '/api/users/logout?allSessions=true', {}, tokens[0])
    for (const token of tokens) expect(await knownAs(token)).toBeUndefined()
  })

  it('ends with the account', async () => {
    const { email, id } = await account('administrator')
    const headers = byToken((await login(email, RIGHT)).body.token)
    expect((await administrator.delete(`/api/users/${id}`)).status).toBe(200)
    expect(await knownAs(headers)).toBeUndefined()
    expect((await send(platform.url, 'GET', '/api/articles', undefined, headers)).status).toBe(403)
    expect((await login(email, RIGHT)).status).toBe(401)
  })

  it('is not made by a forged token', async () => {
    const { email, id } = await account('administrator')
    const { token } = (await login(email, RIGHT)).body
    const [head, claims = '', signature] = token.split('.')
    const said = JSON.parse(Buffer.from(claims, 'base64url').toString())
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = (header: unknown, data: unknown, secret: string) => {
      const content = `${encode(header)}.${encode(data)}`
      return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
    }
    const header = JSON.parse(Buffer.from(head, 'base64url').toString())
    expect(said.id).toBe(id)
    const genuine = signed(header, said, platform.payload.secret)
    expect(await knownAs(byToken(genuine))).toBe(email)
    for (const forged of [
      `${head}.${encode({ ...said, id: administrator.user.id })}.${signature}`,
      `${encode({ ...header, alg: 'none' })}.${claims}.`,
      signed(header, said, 'another secret'),
      signed(header, { ...said, sid: crypto.randomUUID() }, platform.payload.secret),
      `${head}.${claims}`,
      '',
    ]) {
      expect(await knownAs(byToken(forged)), forged).toBeUndefined()
    }
  })

  it('ends with its time, whatever the token says', async () => {
    const { email } = await account()
    const { token } = (await login(email, RIGHT)).body
    vi.setSystemTime(Date.now() + 9 * 3600 * 1000)
    try {
      expect(await knownAs(byToken(token))).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  })
})
