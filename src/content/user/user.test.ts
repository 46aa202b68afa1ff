import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { type Person, send, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import type { UserRole } from '../../editorial/permissions.ts'

const PASSWORD = 'the right password'

let platform: TestPlatform
let administrator: Person
let district: number

beforeAll(async () => {
  platform = await startTestPlatform()
  district = (await builders(platform.payload).district()).id
  administrator = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

let count = 0
async function account(role: UserRole = 'press_officer', data: object = {}) {
  count += 1
  const email = `person-${count}-of-the-tests@example.kz`
  const { id } = await platform.payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, role, districts: [district], ...data },
  })
  return { id, email }
}

const login = (email: string, password = PASSWORD, headers: Record<string, string> = {}) =>
  send(platform.url, 'POST', '/api/users/login', { email, password }, headers)

const byToken = (token: string) => ({ authorization: `JWT ${token}` })

async function knownAs(token: string) {
  const { body } = await send(platform.url, 'GET', '/api/users/me', undefined, byToken(token))
  return body.user?.email as string | undefined
}

const set = (id: number, data: object, person = administrator) =>
  person.patch(`/api/users/${id}`, data)

const stored = async (id: number) =>
  (await platform.sql('select role, active, all_districts, hash from users where id = $1', [id]))[0]

describe('an account that is switched off', () => {
  it('is signed out at once, everywhere', async () => {
    const { id, email } = await account()
    const tokens = [await login(email), await login(email)].map(({ body }) => body.token)
    expect((await set(id, { active: false })).status).toBe(200)
    for (const token of tokens) {
      expect(await knownAs(token)).toBeUndefined()
      const read = await send(platform.url, 'GET', '/api/articles', undefined, byToken(token))
      expect(read.status).toBe(403)
      const refresh = await send(
        platform.url,
        'POST',
        '/api/users/refresh-token',
        {},
        byToken(token),
      )
      expect(refresh.status).toBe(403)
    }
    expect(await platform.sql('select id from users_sessions where _parent_id = $1', [id])).toEqual(
      [],
    )
  })

  it('cannot sign in, and is told what a wrong password is told', async () => {
    const { id, email } = await account()
    await set(id, { active: false })
    for (const language of ['kk', 'ru', 'en']) {
      const headers = { 'accept-language': language }
      const [right, wrong, unknown] = [
        await login(email, PASSWORD, headers),
        await login(email, 'not the password', headers),
        await login('nobody@example.kz', PASSWORD, headers),
      ]
      expect(right.status).toBe(401)
      expect(right.body).toEqual(wrong.body)
      expect(right.body).toEqual(unknown.body)
      expect(right.headers.getSetCookie()).toEqual([])
    }
    await set(id, { active: true })
    expect((await login(email)).status).toBe(200)
  })

  it('does nothing by a session that was left over', async () => {
    const { id, email } = await account()
    const { token } = (await login(email)).body
    await platform.sql('update users set active = false where id = $1', [id])
    for (const path of [
      '/api/articles',
      '/api/users',
      '/api/media',
      '/api/payload-locked-documents',
    ]) {
      const { status } = await send(platform.url, 'GET', path, undefined, byToken(token))
      expect(status, path).toBe(403)
    }
    const data = { title: 'Мақала' }
    const made = await send(platform.url, 'POST', '/api/articles?draft=true', data, byToken(token))
    expect(made.status).toBe(403)
  })
})

describe('signing in while an administrator takes something away', () => {
  /** Many at once, so that some are under way at the very moment. */
  const storm = async (email: string, act: () => Promise<unknown>) => {
    const attempts = Array.from({ length: 8 }, () => login(email))
    await Promise.race(attempts)
    const [, ...answers] = await Promise.all([act(), ...attempts])
    return answers
  }

  it('does not give it back: role, districts, active', async () => {
    const { id, email } = await account('administrator', { allDistricts: true })
    await storm(email, () => set(id, { role: 'viewer', allDistricts: false, districts: [] }))
    expect(await stored(id)).toMatchObject({ role: 'viewer', all_districts: false })
    const rels = await platform.sql('select id from users_rels where parent_id = $1', [id])
    expect(rels).toEqual([])
  })

  it('leaves no session in an account that is switched off', async () => {
    const { id, email } = await account()
    const answers = await storm(email, () => set(id, { active: false }))
    expect(await stored(id)).toMatchObject({ active: false })
    for (const { body } of answers) {
      if (body.token) expect(await knownAs(body.token)).toBeUndefined()
    }
  })

  it('keeps neither the old password nor a session of it', async () => {
    const { id, email } = await account()
    const answers = await storm(email, () => set(id, { password: 'quite another password' }))
    for (const { body } of answers) {
      if (body.token) expect(await knownAs(body.token)).toBeUndefined()
    }
    expect((await login(email)).status).toBe(401)
    expect((await login(email, 'quite another password')).status).toBe(200)
  })

  it('many times at once gives sessions that all hold', async () => {
    const { email } = await account()
    const answers = await Promise.all(Array.from({ length: 5 }, () => login(email)))
    for (const { body } of answers) expect(await knownAs(body.token)).toBe(email)
  })
})

describe('the last administrator', () => {
  it('is not themself who leaves', async () => {
    const other = await signIn(platform, { role: 'administrator' })
    for (const [path, data] of [
      ['role', { role: 'viewer' }],
      ['active', { active: false }],
      ['active', { active: 'false' }],
    ] as const) {
      const answer = await set(other.user.id, data, other)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].data.errors[0]).toMatchObject({
        path,
        message: expect.stringMatching(/басқа әкімші/),
      })
      const many = `/api/users?where[id][equals]=${other.user.id}`
      expect((await other.patch(many, data)).body.docs).toEqual([])
    }
    expect((await other.delete(`/api/users/${other.user.id}`)).status).toBe(400)
    expect((await other.delete(`/api/users?where[id][equals]=${other.user.id}`)).body.docs).toEqual(
      [],
    )
    expect(await stored(other.user.id)).toMatchObject({ role: 'administrator', active: true })
  })

  it('stays when two take the rights of each other at the same moment', async () => {
    for (const data of [{ role: 'viewer' }, { active: false }]) {
      const one = await signIn(platform, { role: 'administrator' })
      const two = await signIn(platform, { role: 'administrator' })
      // Until these are the only ones.
      await platform.sql(`update users set role = 'viewer' where id not in ($1, $2)`, [
        one.user.id,
        two.user.id,
      ])
      const answers = await Promise.all([set(two.user.id, data, one), set(one.user.id, data, two)])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const left = await platform.sql(
        `select id from users where role = 'administrator' and active`,
      )
      expect(left).toHaveLength(1)
      await platform.sql(`update users set role = 'administrator' where id = $1`, [
        administrator.user.id,
      ])
    }
  })
})

describe('rights', () => {
  const administrators = () =>
    platform.sql(`select id from users where role = 'administrator' and active order by id`)

  it.each(['press_officer', 'events_editor', 'translator', 'viewer'] as const)(
    'are raised by no %s for themself, however it is written',
    async (role) => {
      const person = await signIn(platform, { role, districts: [district], languages: ['ru'] })
      const { id } = person.user
      const before = await platform.payload.findByID({ collection: 'users', id, depth: 0 })
      const then = await administrators()
      const raised = {
        role: 'administrator',
        allDistricts: true,
        districts: [],
        languages: ['kk', 'ru', 'en'],
        active: true,
      }
      const path = `/api/users/${id}`
      for (const data of [
        raised,
        { role: ['administrator'], languages: { kk: true } },
        { role: { kk: 'administrator' }, allDistricts: 'true' },
        { data: raised, user: raised, doc: raised },
        { 'role.': 'administrator', 'role[]': 'administrator', ROLE: 'administrator', _role: 1 },
        { all_districts: true, roles: ['administrator'], collection: 'users', id: 1 },
      ]) {
        for (const query of [
          '',
          '?draft=true',
          '?locale=all',
          '?publishAllLocales=true',
          '?depth=0',
        ]) {
          await person.patch(path + query, data)
        }
        await person.patch(`/api/users?where[id][equals]=${id}`, data)
        await person.patch(`/api/users?where[or][0][id][exists]=true`, data)
        await person.post(`${path}/duplicate`, data)
        await person.post('/api/users/refresh-token', data)
        await person.post('/api/users/login', data)
      }
      const form = new FormData()
      form.append('_payload', JSON.stringify(raised))
      await fetch(platform.url + path, {
        method: 'PATCH',
        headers: byToken(person.token),
        body: form,
      })
      const after = await platform.payload.findByID({ collection: 'users', id, depth: 0 })
      const rightsOf = ({ role, allDistricts, districts, languages, active }: typeof before) => ({
        role,
        allDistricts,
        districts,
        languages,
        active,
      })
      expect(rightsOf(after)).toEqual(rightsOf(before))
      expect(await administrators()).toEqual(then)
    },
  )

  it('that an administrator changes count at the next request', async () => {
    const person = await signIn(platform, { role: 'viewer' })
    const make = () => person.post('/api/articles?draft=true', { title: 'Мақала' })
    expect((await make()).status).toBe(403)
    await set(person.user.id, { role: 'press_officer', districts: [district] })
    expect((await make()).status).toBe(201)
    await set(person.user.id, { role: 'translator', languages: ['kk'] })
    expect((await make()).status).toBe(403)
  })
})

describe('a password', () => {
  const WEAK: [string, string][] = [
    ['тым қысқа', 'short phrase'.slice(0, 11)],
    ['тым ұзын', 'long phrase '.repeat(11)],
    ['табу оңай', 'password2026'],
    ['табу оңай', 'йцукенгшщзхъ'],
  ]

  it('that is weak is refused where an account is made, with the reason', async () => {
    for (const [reason, password] of WEAK) {
      const email = `weak-${count++}@example.kz`
      const { status, body } = await administrator.post('/api/users', {
        email,
        password,
        role: 'viewer',
      })
      expect(status, password).toBe(400)
      expect(body.errors[0].data.errors[0]).toMatchObject({
        path: 'password',
        message: expect.stringContaining(reason),
      })
    }
  })

  it('that is weak is refused where it is changed, and the old one stays', async () => {
    const { id, email } = await account()
    const { token } = (await login(email)).body
    for (const [reason, password] of [...WEAK, ['атыңыз', email] as const]) {
      const data = { password }
      const path = `/api/users/${id}`
      const answer = await send(platform.url, 'PATCH', path, data, byToken(token))
      expect(answer.status, password).toBe(400)
      expect(answer.body.errors[0].data.errors[0].message).toContain(reason)
    }
    expect((await login(email)).status).toBe(200)
  })

  it('is measured with the name that comes with it', async () => {
    const { id } = await account()
    const data = { name: 'Нұрсұлтан Бекзатұлы', password: 'Нұрсұлтан Бекзатұлы' }
    expect((await set(id, data)).status).toBe(400)
  })

  it('that is no text is refused', async () => {
    const { id, email } = await account()
    for (const password of [{}, [PASSWORD], 123456789012345, true]) {
      await set(id, { password })
      expect((await login(email)).status, JSON.stringify(password)).toBe(200)
    }
  })

  it('that was set before the rules still opens its account', async () => {
    const { id, email } = await account()
    const old = await platform.payload.create({
      collection: 'users',
      data: { email: `old-${id}@example.kz`, password: 'short', role: 'viewer' },
      context: { passwordAsGiven: true },
    })
    expect((await login(old.email, 'short')).status).toBe(200)
    expect((await login(email)).status).toBe(200)
  })

  it('cannot be told from an address that has no account by the time of the answer', async () => {
    const { email } = await account()
    const time = async (address: string) => {
      const begun = performance.now()
      await login(address, 'not the password')
      return performance.now() - begun
    }
    const known = await Promise.all([0, 1, 2].map(() => time(email)))
    const unknown = await Promise.all([0, 1, 2].map((n) => time(`nobody-${n}@example.kz`)))
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2)
  })
})
