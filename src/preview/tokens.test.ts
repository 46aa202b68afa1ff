import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../test/support/build.ts'
import { type Person, send, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { askPreview, openPreview } from '../../test/support/preview.ts'
import { contentTypes } from '../content/index.ts'
import { PERMISSIONS, USER_ROLES } from '../editorial/permissions.ts'

// Who gets a preview, what of it a token opens, and when it is good no more.

let platform: TestPlatform
let build: ReturnType<typeof builders>
let admin: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  admin = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

const titleOf = 'query ($id: ID!) { node(id: $id) { ... on Entry { title } } }'
const nodeOf = (type: string, id: number) => Buffer.from(`${type}:${id}:kk`).toString('base64url')

/** The title of an article in the preview of a token; undefined where the token opens nothing. */
async function titleIn(token: string, id: number) {
  const response = await askPreview(platform, token, titleOf, { id: nodeOf('article', id) })
  const { data, errors } = (await response.json()) as Record<string, any>
  if (response.status === 200) return data.node?.title ?? null
  expect(response.status).toBe(401)
  expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  return undefined
}

describe('a token', () => {
  it('opens its entry and no other, an hour long', async () => {
    const [own, other] = [await build.article({ title: 'Осы' }), await build.article()]
    const { token, expiresAt } = await openPreview(platform, admin, {
      collection: 'articles',
      id: own.id,
    })
    expect(await titleIn(token, own.id)).toBe('Осы')
    expect(await titleIn(token, other.id)).toBeNull()
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(59)
    expect(minutes).toBeLessThanOrEqual(60)
  })

  it('is taken from the header or the address, by GET and POST', async () => {
    const { id } = await build.article({ title: 'Сілтеме' })
    const { token } = await openPreview(platform, admin, { collection: 'articles', id })
    const query = `{ node(id: "${nodeOf('article', id)}") { ... on Entry { title } } }`
    const address = `${platform.url}/graphql/preview?query=${encodeURIComponent(query)}`
    const expected = { data: { node: { title: 'Сілтеме' } } }
    const byLink = await fetch(`${address}&token=${token}`)
    expect(await byLink.json()).toEqual(expected)
    const byHeader = await fetch(address, { headers: { authorization: `bearer ${token}` } })
    expect(await byHeader.json()).toEqual(expected)
    const preflight = await fetch(address, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
  })

  it('is refused unless it is one', async () => {
    const { id } = await build.article()
    const { token } = await openPreview(platform, admin, { collection: 'articles', id })
    const last = token.at(-1) === 'A' ? 'E' : 'A'
    for (const wrong of [
      '',
      'x',
      `${token.slice(0, -1)}${last}`,
      `${token}A`,
      token.split('.')[0] as string,
      `${'A'.repeat(12)}.${token.split('.')[1]}`,
      token.toUpperCase(),
      'a'.repeat(5000),
    ]) {
      expect(await titleIn(wrong, id), wrong.slice(0, 80)).toBeUndefined()
    }
    expect((await fetch(`${platform.url}/graphql/preview`)).status).toBe(401)
    const twice = `token=${token}&token=${token}`
    expect((await fetch(`${platform.url}/graphql/preview?${twice}`)).status).toBe(401)
  })

  it('is kept as a digest alone', async () => {
    const { id } = await build.article()
    const { token } = await openPreview(platform, admin, { collection: 'articles', id })
    const kept = JSON.stringify(await platform.sql('select t::text from preview.tokens t'))
    expect(kept).toContain(token.split('.')[0])
    expect(kept).not.toContain(token.split('.')[1])
  })

  it('expires', async () => {
    const { id } = await build.article()
    const { token, id: name } = await openPreview(platform, admin, {
      collection: 'articles',
      id,
      minutes: 1,
    })
    expect(await titleIn(token, id)).toBeTypeOf('string')
    await platform.sql('update preview.tokens set expires_at = now() where id = $1', [name])
    expect(await titleIn(token, id)).toBeUndefined()
    await openPreview(platform, admin, { collection: 'articles', id })
    expect(await platform.sql('select from preview.tokens where id = $1', [name])).toEqual([])
  })

  it('is taken back by its owner and by administrators, and by nobody else', async () => {
    const { id } = await build.article()
    const [one, other] = [
      await signIn(platform, { role: 'viewer' }),
      await signIn(platform, { role: 'press_officer' }),
    ]
    const first = await openPreview(platform, one, { collection: 'articles', id })
    const second = await openPreview(platform, one, { all: true })
    const listed = (await one.get('/api/previews')).body.previews
    expect(listed.map((token: any) => token.id)).toEqual([second.id, first.id])
    expect(JSON.stringify(listed)).not.toContain(first.token)
    expect((await other.get('/api/previews')).body.previews).toEqual([])
    expect((await other.delete(`/api/previews/${first.id}`)).status).toBe(404)
    expect(await titleIn(first.token, id)).toBeTypeOf('string')
    expect((await one.delete(`/api/previews/${first.id}`)).status).toBe(200)
    expect(await titleIn(first.token, id)).toBeUndefined()
    expect((await admin.delete(`/api/previews/${second.id}`)).status).toBe(200)
    expect(await titleIn(second.token, id)).toBeUndefined()
  })

  it('is one of a hundred of a person: the oldest goes', async () => {
    const { id } = await build.article()
    const person = await signIn(platform, { role: 'viewer' })
    const first = await openPreview(platform, person, { collection: 'articles', id })
    await Promise.all(
      Array.from({ length: 100 }, () =>
        openPreview(platform, person, { collection: 'articles', id }),
      ),
    )
    expect((await person.get('/api/previews')).body.previews).toHaveLength(100)
    expect(await titleIn(first.token, id)).toBeUndefined()
  })

  it.each([
    ['is switched off', { active: false }],
    ['has a new password', { password: 'another password of the tests' }],
  ])('is dead as soon as its account %s', async (_, change) => {
    const { id } = await build.article()
    const person = await signIn(platform, { role: 'press_officer', allDistricts: true })
    const { token } = await openPreview(platform, person, { collection: 'articles', id })
    expect(await titleIn(token, id)).toBeTypeOf('string')
    expect((await admin.patch(`/api/users/${person.user.id}`, change)).status).toBe(200)
    expect(await titleIn(token, id)).toBeUndefined()
  })

  it('is gone with its account, and outlives signing in and out', async () => {
    const { id } = await build.article()
    const person = await signIn(platform, { role: 'viewer' })
    const { token } = await openPreview(platform, person, { collection: 'articles', id })
    await person.post('/api/users/logout')
    expect(await titleIn(token, id)).toBeTypeOf('string')
    expect((await admin.delete(`/api/users/${person.user.id}`)).status).toBe(200)
    expect(await titleIn(token, id)).toBeUndefined()
  })

  it('is given to nobody without an account, and for nothing that makes no sense', async () => {
    const { id } = await build.article()
    const nobody = await send(platform.url, 'POST', '/api/previews', { collection: 'articles', id })
    expect(nobody.status).toBe(401)
    expect((await send(platform.url, 'GET', '/api/previews')).status).toBe(401)
    for (const [status, data] of [
      [400, {}],
      [400, { collection: 'users', id: 1 }],
      [400, { collection: 'toString', id: 1 }],
      [400, { collection: 'articles', id: '1' }],
      [400, { collection: 'articles', id: 0 }],
      [400, { collection: 'articles', id, all: true }],
      [400, { collection: 'articles', id, minutes: 0 }],
      [400, { collection: 'articles', id, minutes: 1441 }],
      [404, { collection: 'articles', id: 999_999 }],
    ] as const) {
      expect((await admin.post('/api/previews', data)).status, JSON.stringify(data)).toBe(status)
    }
  })
})

describe('what a person sees', () => {
  const TYPES = contentTypes.filter(({ permanent }) => !permanent)

  it.each(USER_ROLES)('of drafts everywhere is what the table lets a %s read', async (role) => {
    const [own, foreign] = [await build.district(), await build.district()]
    const person = await signIn(platform, { role, districts: [own.id], languages: ['ru'] })
    for (const { type, collection } of TYPES) {
      const reads = PERMISSIONS[collection][role].read === 'everywhere'
      for (const district of [own, foreign]) {
        const { id, title } = await build[type]({ district: district.id, districts: [district.id] })
        const one = await person.post('/api/previews', { collection, id })
        expect(one.status, type).toBe(reads ? 201 : 404)
        const { query } = await openPreview(platform, person, { all: true })
        const { data } = await query(titleOf, { id: nodeOf(type, id) })
        expect(data.node, type).toEqual(reads ? { title } : null)
      }
    }
  })

  it('follows the rights of this moment, not those of when the token was made', async () => {
    const [own, foreign] = [await build.district(), await build.district()]
    const mine = await build.article({ title: 'Менікі', districts: [own.id] })
    const theirs = await build.article({ title: 'Бөтен', districts: [foreign.id] })
    const person = await signIn(platform, { role: 'press_officer', districts: [own.id] })
    const all = await openPreview(platform, person, { all: true })
    const one = await openPreview(platform, person, { collection: 'articles', id: theirs.id })
    expect(await titleIn(all.token, theirs.id)).toBe('Бөтен')

    // A narrower rule than today's table has.
    const { access } = platform.payload.collections.articles.config
    const { read } = access
    access.read = ({ req }) => (req.user ? { districts: { in: [own.id] } } : false)
    try {
      expect(await titleIn(all.token, mine.id)).toBe('Менікі')
      expect(await titleIn(all.token, theirs.id)).toBeNull()
      expect(await titleIn(one.token, theirs.id)).toBeNull()
      const refused = await person.post('/api/previews', { collection: 'articles', id: theirs.id })
      expect(refused.status).toBe(404)
    } finally {
      access.read = read
    }
  })

  it('is public content otherwise, and never what is in the trash', async () => {
    const shown = await build.article({ title: 'Жария', _status: 'published' })
    const { id } = await build.article({ title: 'Себетте' })
    const { token } = await openPreview(platform, admin, { collection: 'articles', id })
    expect(await titleIn(token, shown.id)).toBe('Жария')
    await admin.patch(`/api/articles/${id}?locale=kk`, { deletedAt: new Date().toISOString() })
    expect(await titleIn(token, id)).toBeNull()
    const all = await openPreview(platform, admin, { all: true })
    expect(await titleIn(all.token, id)).toBeNull()
  })
})
