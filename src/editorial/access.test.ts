import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../seed/data/text.ts'
import { builders, saveIn } from '../../test/support/build.ts'
import { type Person, type RestAnswer, send, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { stored as traces } from '../../test/support/stored.ts'

/** Words that only drafts and accounts hold: an answer with one of them has leaked. */
const MARKER = 'Құпиясөз'
const SECRET_EMAIL = 'qupia-admin@example.kz'
const SECRET_NAME = 'Қызметкер Құпиясөз'
const PASSWORD = 'a password of the tests'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let administrator: Person
let viewer: Person
/** The press officer of district A alone. */
let officer: Person
let a: number
let b: number

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  a = (await build.district({ title: 'А ауданы', slug: 'a' })).id
  b = (await build.district({ title: 'Б ауданы', slug: 'b' })).id
  await platform.payload.create({
    collection: 'users',
    data: { email: SECRET_EMAIL, name: SECRET_NAME, password: PASSWORD, role: 'administrator' },
  })
  administrator = await signIn(platform, { role: 'administrator' })
  viewer = await signIn(platform, { role: 'viewer' })
  officer = await signIn(platform, { role: 'press_officer', districts: [a] })
})
afterAll(() => platform.close())

const url = (path: string) => `${platform.url}${path}`

const draft = (data: Record<string, unknown> = {}) => ({
  title: 'Жаңалық',
  summary: 'Жаңалық туралы',
  body: text(p('Мәтін.')),
  ...data,
})

const stored = () => traces(platform)

const version = async (collection: string, parent: number) =>
  (
    await administrator.get(
      `/api/${collection}/versions?where[parent][equals]=${parent}&sort=updatedAt&limit=1`,
    )
  ).body.docs[0].id as string

type RightsAnswer = Partial<Record<'create' | 'read' | 'update' | 'delete', unknown>>

interface Route {
  method: string
  path: string
}

const KNOWN: Record<string, string> = {}

/** Every endpoint that Payload has at this moment, with the ids of existing documents in its path. */
function routes(only?: (collection: string) => boolean): Route[] {
  const { collections, config, globals } = platform.payload
  const found = Object.values(collections).flatMap(({ config: { slug, endpoints } }) =>
    (endpoints || []).map(({ method, path }) => ({ slug, method, path: `/api/${slug}${path}` })),
  )
  const root = (config.endpoints ?? []).map(({ method, path }) => ({
    slug: '',
    method,
    path: `/api${path}`,
  }))
  const global = globals.config.flatMap(({ slug, endpoints }) =>
    (endpoints || []).map(({ method, path }) => ({
      slug: '',
      method,
      path: `/api/globals/${slug}${path}`,
    })),
  )
  return [...found, ...root, ...global]
    .filter(({ slug }) => !only || only(slug))
    .flatMap(({ slug, method, path }) => {
      const of = (name: string) => KNOWN[`${slug}:${name}`] ?? KNOWN[name] ?? '1'
      const id = path.includes('/versions/') ? of('version') : of('id')
      const filled = path
        .replace(':id?', id)
        .replace(':id', id)
        .replace(':filename', of('filename'))
        .replace(':key', 'columns')
        .replace(/\/$/, '')
      return [{ method: method.toUpperCase(), path: filled }]
    })
}

const EVERYTHING = 'depth=5&draft=true&trash=true&locale=all&limit=100&where[id][exists]=true'

/** A body that is right for whatever is asked for, so that only rights can stand in its way. */
const anything = () => ({
  ...draft({ title: 'Бөтен қол', districts: [a], district: a, region: 1, host: 'x.localhost' }),
  slug: 'boten-qol',
  email: 'intruder@example.kz',
  password: PASSWORD,
  role: 'administrator',
  _status: 'published',
  value: { stolen: true },
  key: 'columns',
  data: {},
  token: 'x',
})

async function ask(route: Route, headers: Record<string, string> = {}) {
  const writes = route.method !== 'GET'
  const separator = route.path.includes('?') ? '&' : '?'
  return send(
    platform.url,
    route.method,
    `${route.path}${separator}${EVERYTHING}`,
    writes ? anything() : undefined,
    headers,
  )
}

const shown = ({ body }: RestAnswer) => JSON.stringify(body)

function expectNoSecret(answer: RestAnswer, route: string) {
  for (const secret of [MARKER, SECRET_EMAIL, SECRET_NAME, '"hash"', '"salt"']) {
    expect(shown(answer), `${route} leaks ${secret}`).not.toContain(secret)
  }
}

describe('without signing in', () => {
  let before: Record<string, string>

  beforeAll(async () => {
    const article = await build.article({ title: `${MARKER} мақала`, districts: [a] })
    const center = await build.center({ title: `${MARKER} орталық`, district: a })
    const picture = await build.picture({ credit: MARKER })
    await saveIn(platform.payload, 'articles', article.id, 'ru', draft({ title: MARKER }), 'draft')
    const site = await build.site({ title: `${MARKER} сайт`, district: a })
    await viewer.post('/api/payload-preferences/columns', { value: { word: MARKER } })
    await platform.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: article.id },
        user: { relationTo: 'users', value: viewer.user.id },
      },
    })
    await platform.payload.kv.set('secret', { word: MARKER })
    Object.assign(KNOWN, {
      'articles:id': String(article.id),
      'centers:id': String(center.id),
      'media:id': String(picture.id),
      'media:filename': String(picture.filename),
      'sites:id': String(site.id),
      'users:id': String(viewer.user.id),
      'articles:version': await version('articles', article.id),
      'centers:version': await version('centers', center.id),
    })
    before = await stored()
  })

  it('finds what it is looking for when somebody is signed in', async () => {
    const [articles, users] = await Promise.all([
      administrator.get(`/api/articles?${EVERYTHING}`),
      administrator.get(`/api/users?${EVERYTHING}`),
    ])
    expect(shown(articles)).toContain(MARKER)
    expect(shown(users)).toContain(SECRET_EMAIL)
    expect(routes().length).toBeGreaterThan(100)
  })

  it('nothing of any endpoint can be read or written', async () => {
    /** Answers that are no content: who am I, is there an account, am I allowed. */
    const harmless = [
      /^GET \/api\/users\/(me|init)$/,
      /^POST \/api\/users\/forgot-password$/,
      /^GET \/api\/access$/,
      /^POST \/api\/[a-z-]+\/access\/[^/]+$/,
      /^GET \/api\/payload-preferences\/[^/]+$/,
      /^GET \/api\/payload-jobs\/(run|handle-schedules)$/,
    ]
    const unversioned = Object.values(platform.payload.collections)
      .filter(({ config }) => !config.versions)
      .map(({ config }) => config.slug)
    for (const route of routes()) {
      const name = `${route.method} ${route.path}`
      const { path } = route
      const answer = await ask(route)
      expectNoSecret(answer, name)
      if (harmless.some((pattern) => pattern.test(name))) continue
      expect(answer.status, name).toBeGreaterThanOrEqual(400)
      // Payload stumbles over the versions of what has none and over verification, which is off.
      const stumbles =
        unversioned.some((slug) => path.startsWith(`/api/${slug}/versions`)) ||
        path.startsWith('/api/users/verify/')
      if (!stumbles)
        expect(answer.status, name).toSatisfy((status: number) => status < 500 || status === 501)
    }
    expect(await stored()).toEqual(before)
  })

  it('nothing can be read by a POST that stands for a GET', async () => {
    for (const { method, path } of routes()) {
      if (method !== 'GET') continue
      const answer = await fetch(url(path), {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-payload-http-method-override': 'GET',
        },
        body: EVERYTHING,
      })
      const said = await answer.text()
      expect(said, path).not.toContain(MARKER)
      expect(said, path).not.toContain(SECRET_EMAIL)
    }
  })

  it('nobody is listened to: a broken body is refused like a right one', async () => {
    for (const slug of Object.keys(platform.payload.collections)) {
      for (const method of ['POST', 'PATCH']) {
        const answer = await fetch(url(`/api/${slug}?where[id][exists]=true`), {
          method,
          headers: { 'content-type': 'application/json' },
          body: '{"title":',
        })
        expect(answer.status, `${method} ${slug}`).toBeGreaterThanOrEqual(400)
        expect(answer.status, `${method} ${slug}`).toSatisfy(
          (status: number) => status < 500 || status === 501,
        )
      }
    }
  })

  it('says who one is and what one may with nothing in it', async () => {
    const me = await send(platform.url, 'GET', '/api/users/me')
    expect(me.body.user).toBeNull()
    expect(me.body.token).toBeUndefined()

    const { body } = await send(platform.url, 'GET', '/api/access')
    expect(body.canAccessAdmin).toBeFalsy()
    for (const [slug, { create, read, update, delete: remove }] of Object.entries<RightsAnswer>(
      body.collections,
    )) {
      expect([create, read, update, remove].filter(Boolean), slug).toEqual([])
    }

    for (const slug of Object.keys(platform.payload.collections)) {
      const answer = await send(platform.url, 'POST', `/api/${slug}/access`, {})
      const { create, read, update, delete: remove, readVersions } = answer.body
      for (const right of [create, read, update, remove, readVersions]) {
        expect(right?.permission ?? right ?? false, slug).toBeFalsy()
      }
    }
  })

  it('a forgotten password tells nobody whether there is such an account', async () => {
    const forgot = (email: string) =>
      send(platform.url, 'POST', '/api/users/forgot-password', { email })
    const [known, unknown] = [await forgot(SECRET_EMAIL), await forgot('nobody@example.kz')]
    expect(known.status).toBe(unknown.status)
    expect(known.body).toEqual(unknown.body)
    expectNoSecret(known, 'forgot-password')
  })

  it('refuses a reset or a verification with a made-up token', async () => {
    for (const token of ['', 'x', null]) {
      const reset = await send(platform.url, 'POST', '/api/users/reset-password', {
        token,
        password: 'a new password of mine',
      })
      expect(reset.status).toBeGreaterThanOrEqual(400)
      expect(reset.body.token).toBeUndefined()
    }
    const verify = await send(platform.url, 'POST', '/api/users/verify/x', {})
    expect(verify.status).toBeGreaterThanOrEqual(400)
  })

  it('registers no first account once there is one', async () => {
    const before = await platform.payload.count({ collection: 'users' })
    const { status, body } = await send(platform.url, 'POST', '/api/users/first-register', {
      email: 'first@example.kz',
      password: PASSWORD,
      role: 'administrator',
    })
    expect(status).toBe(403)
    expect(body.token).toBeUndefined()
    expect(await platform.payload.count({ collection: 'users' })).toEqual(before)
  })

  it('runs no jobs', async () => {
    for (const path of ['run', 'run?allQueues=true', 'handle-schedules']) {
      const answer = await send(platform.url, 'GET', `/api/payload-jobs/${path}`)
      expect(answer.status, path).toBeGreaterThanOrEqual(400)
    }
  })

  it("has no GraphQL of Payload's own", async () => {
    for (const path of ['/api/graphql', '/api/graphql-playground']) {
      const query = {
        query: '{ Articles(draft: true) { docs { title } } __schema { types { name } } }',
      }
      for (const answer of [
        await send(platform.url, 'POST', path, query),
        await send(platform.url, 'GET', path),
        await send(platform.url, 'POST', path, query, {
          authorization: `JWT ${administrator.token}`,
        }),
      ]) {
        expect(answer.status, path).toBe(404)
        expect(answer.body.data, path).toBeUndefined()
      }
    }
  })

  it("gives no upload's bytes, whatever the name", async () => {
    const name = KNOWN['media:filename'] ?? ''
    for (const path of [name, encodeURIComponent('../package.json'), '..%2f..%2fetc%2fpasswd']) {
      const answer = await fetch(url(`/api/media/file/${path}`))
      expect(answer.status, path).toBeGreaterThanOrEqual(400)
    }
    const seen = await fetch(url(`/api/media/file/${name}`), {
      headers: { authorization: `JWT ${viewer.token}` },
    })
    expect(seen.status).toBe(200)
  })
})

const documents = () => ({
  articles: KNOWN['articles:id'],
  centers: KNOWN['centers:id'],
  sites: KNOWN['sites:id'],
  districts: String(b),
  regions: '1',
  media: KNOWN['media:id'],
  users: String(officer.user.id),
})

const picture = async () => ({
  bytes: await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0a6b5e' } })
    .png()
    .toBuffer(),
  name: 'picture.png',
  type: 'image/png',
})

describe('a viewer', () => {
  it('changes nothing by operations on many', async () => {
    const before = await stored()
    for (const slug of Object.keys(documents())) {
      const where =
        slug === 'users' ? `where[id][not_equals]=${viewer.user.id}` : 'where[id][exists]=true'
      const patched = await viewer.patch(`/api/${slug}?${where}`, { title: 'Бөтен', name: 'Бөтен' })
      const deleted = await viewer.delete(`/api/${slug}?${where}`)
      for (const { body } of [patched, deleted]) expect(body.docs ?? [], slug).toEqual([])
    }
    expect(await stored()).toEqual(before)
  })

  it('finds no endpoint at all that writes content', async () => {
    const own = new Set(['users', 'payload-preferences'])
    const before = await stored()
    for (const route of routes((slug) => !own.has(slug))) {
      if (route.method === 'GET' || /\/access\//.test(route.path)) continue
      const { status } = await ask(route, { authorization: `JWT ${viewer.token}` })
      if (route.path.split('/').length === 3 && route.method !== 'POST') continue
      expect(status, `${route.method} ${route.path}`).toBeGreaterThanOrEqual(400)
    }
    expect(await stored()).toEqual(before)
  })
})

describe('a press officer of one district', () => {
  const articleOf = (districts: number[], data: Record<string, unknown> = {}) =>
    build.article({ districts, ...data })
  const read = async (collection: string, id: number) =>
    (await administrator.get(`/api/${collection}/${id}?draft=true&depth=0&locale=kk&trash=true`))
      .body

  it('starts a new document in their district', async () => {
    const article = await officer.post('/api/articles?locale=kk&draft=true&depth=0', draft())
    expect(article.body.doc.districts).toEqual([a])
    const center = await officer.post('/api/centers?locale=kk&draft=true&depth=0', {
      title: 'Жаңа',
    })
    expect(center.body.doc.district).toBe(a)
  })

  it('takes over nothing that lies in another district, in several or in all', async () => {
    const foreign: [string, number][] = [
      ['articles', (await articleOf([b])).id],
      ['articles', (await articleOf([a, b])).id],
      ['articles', (await articleOf([b, a])).id],
      ['articles', (await articleOf([])).id],
      ['articles', (await articleOf([b], { _status: 'published' })).id],
      ['articles', (await articleOf([a, b], { _status: 'published' })).id],
      ['centers', (await build.center({ district: b })).id],
      ['centers', (await build.center({ district: b, _status: 'published' })).id],
    ]
    for (const [slug, id] of foreign) {
      const before = await stored()
      const path = `/api/${slug}/${id}`
      const takeOver = slug === 'articles' ? { districts: [a] } : { district: a }
      const attempts: [string, () => Promise<RestAnswer>][] = [
        ['take over', () => officer.patch(`${path}?locale=kk`, takeOver)],
        ['take over in a draft', () => officer.patch(`${path}?locale=kk&draft=true`, takeOver)],
      ]
      for (const [what, attempt] of attempts) {
        expect((await attempt()).status, `${what} ${path}`).toBe(403)
      }
      const many = `/api/${slug}?where[id][equals]=${id}`
      const patched = await officer.patch(many, { title: 'Бөтен' })
      const deleted = await officer.delete(many)
      expect([...patched.body.docs, ...deleted.body.docs], `many ${path}`).toEqual([])
      expect(await stored(), path).toEqual(before)
    }
  })

  it('moves nothing into another district', async () => {
    const article = await articleOf([a])
    const center = await build.center({ district: a })
    const before = await stored()
    const wrong = [[b], [a, b], [], null, [String(b)], [{ id: b }], [[b]], [null], { $push: [b] }]
    for (const districts of wrong) {
      for (const query of ['locale=kk', 'locale=kk&draft=true', 'locale=ru&draft=true']) {
        const path = `/api/articles/${article.id}?${query}`
        const { status } = await officer.patch(path, { districts })
        expect(status, `${JSON.stringify(districts)} ${query}`).toBe(400)
      }
    }
    for (const district of [b, null, String(b), { id: b }, [a, b], { value: b }]) {
      const answer = await officer.patch(`/api/centers/${center.id}?locale=kk`, { district })
      expect(answer.status, JSON.stringify(district)).toBe(400)
      expect(answer.body.errors[0].data.errors[0].path).toBe('district')
    }
    expect(await stored()).toEqual(before)

    // What names two districts at once means the one that is stored.
    const disguised = { id: a, relationTo: 'districts', value: b }
    await officer.patch(`/api/articles/${article.id}?locale=kk`, { districts: [disguised] })
    await officer.patch(`/api/centers/${center.id}?locale=kk`, { district: disguised })
    expect((await read('articles', article.id)).districts).toEqual([a])
    expect((await read('centers', center.id)).district).toBe(a)
  })

  it('creates nothing for another district or for all', async () => {
    const before = await stored()
    for (const districts of [[b], [a, b], [String(b)], [{ id: b }]]) {
      const answer = await officer.post('/api/articles?locale=kk&draft=true', draft({ districts }))
      expect(answer.status, JSON.stringify(districts)).toBe(400)
      expect(answer.body.errors[0].data.errors[0].path).toBe('districts')
    }
    const center = await officer.post('/api/centers?locale=kk&draft=true', {
      title: 'Орталық',
      district: b,
    })
    expect(center.status).toBe(400)
    const foreign = await articleOf([b])
    const duplicated = await officer.post(`/api/articles/${foreign.id}/duplicate?locale=kk`)
    expect(duplicated.status).toBe(400)
    await platform.payload.delete({ collection: 'articles', id: foreign.id })
    expect(await stored()).toEqual(before)

    const forAll = await officer.post('/api/articles?locale=kk&depth=0', draft({ districts: [] }))
    expect(forAll.body.doc.districts, 'not for all, but for their own').toEqual([a])
  })

  it('does not restore a version that lay in another district', async () => {
    const article = await articleOf([b], { title: 'Б-да' })
    const old = await version('articles', article.id)
    await administrator.patch(`/api/articles/${article.id}?locale=kk&draft=true`, {
      districts: [a],
    })
    await administrator.patch(`/api/articles/${article.id}?locale=kk`, { _status: 'published' })
    expect((await officer.post(`/api/articles/versions/${old}?draft=true`)).status).toBe(400)
    expect((await read('articles', article.id)).districts).toEqual([a])
  })

  it('does not touch what somebody is moving to another district', async () => {
    for (const _status of ['draft', 'published']) {
      const article = await articleOf([a], { _status })
      const center = await build.center({ district: a, _status })
      await administrator.patch(`/api/articles/${article.id}?draft=true`, { districts: [b] })
      await administrator.patch(`/api/centers/${center.id}?draft=true`, { district: b })
      for (const path of [`/api/articles/${article.id}`, `/api/centers/${center.id}`]) {
        expect((await officer.patch(`${path}?draft=true`, { title: 'Бөтен' })).status).toBe(403)
        expect((await officer.patch(path, { _status: 'published' })).status).toBe(403)
        expect((await officer.delete(path)).status, `delete ${path}`).toBe(403)
      }
    }
  })

  it('does not touch what somebody is moving here until it is here', async () => {
    const article = await articleOf([b], { _status: 'published' })
    const path = `/api/articles/${article.id}`
    await administrator.patch(`${path}?draft=true`, { districts: [a] })
    expect((await officer.patch(`${path}?draft=true`, { title: 'Әлі ерте' })).status).toBe(403)
    expect((await officer.delete(path)).status).toBe(403)
    await administrator.patch(`${path}?locale=kk`, { _status: 'published' })
    expect((await officer.patch(`${path}?draft=true`, { title: 'Енді' })).status).toBe(200)
  })

  it('changes and deletes uploads of their own', async () => {
    const made = await officer.upload(
      await picture(),
      { alt: 'Менің суретім', createdBy: administrator.user.id },
      '?locale=kk&depth=0',
    )
    expect(made.status).toBe(201)
    expect(made.body.doc.createdBy).toBe(officer.user.id)
    const path = `/api/media/${made.body.doc.id}?locale=kk&depth=0`
    const given = await officer.patch(path, { alt: 'Басқа', createdBy: administrator.user.id })
    expect(given.body.doc).toMatchObject({ alt: 'Басқа', createdBy: officer.user.id })
    expect((await officer.delete(path)).status).toBe(200)
  })

  it('with several districts chooses among them', async () => {
    const both = await signIn(platform, { role: 'press_officer', districts: [a, b] })
    const made = await both.post('/api/articles?locale=kk&draft=true&depth=0', draft())
    expect(made.body.doc.districts).toEqual([a, b])
    expect((await both.patch(`/api/articles/${made.body.doc.id}`, { districts: [b] })).status).toBe(
      200,
    )

    const undecided = await both.post('/api/centers?locale=kk&draft=true', { title: 'Қайда?' })
    expect(undecided.status, 'a centre of no district would be nobody’s').toBe(400)
    expect(undecided.body.errors[0].data.errors[0].path).toBe('district')
  })

  it('with no district writes no content', async () => {
    const unbound = await signIn(platform, { role: 'press_officer', districts: [] })
    const article = await articleOf([])
    const before = await stored()
    for (const data of [draft(), draft({ districts: [] }), draft({ districts: [a] })]) {
      const { status } = await unbound.post('/api/articles?locale=kk&draft=true', data)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toSatisfy((status: number) => status < 500 || status === 501)
    }
    expect((await unbound.patch(`/api/articles/${article.id}`, { title: 'Бөтен' })).status).toBe(
      403,
    )
    expect((await unbound.delete(`/api/articles/${article.id}`)).status).toBe(403)
    expect(await stored()).toEqual(before)
  })

  it('loses what the administrator takes away, at once', async () => {
    const leaving = await signIn(platform, { role: 'press_officer', districts: [a] })
    const article = await articleOf([a])
    const change = () => leaving.patch(`/api/articles/${article.id}?locale=kk`, { title: 'Кетті' })
    expect((await change()).status).toBe(200)
    await administrator.patch(`/api/users/${leaving.user.id}`, { districts: [b] })
    expect((await change()).status).toBe(403)
  })
})

describe('an administrator', () => {
  it('changes many at once', async () => {
    const ids = [(await build.article({})).id, (await build.article({})).id]
    const many = `/api/articles?where[id][in]=${ids.join(',')}&locale=kk&draft=true`
    const patched = await administrator.patch(many, { author: 'Баспасөз' })
    expect(patched).toMatchObject({ status: 200, body: { errors: [] } })
    expect(patched.body.docs).toHaveLength(2)
    expect((await administrator.delete(many)).body.docs).toHaveLength(2)
  })
})

describe('rights', () => {
  const account = async (id: number) =>
    platform.payload.findByID({ collection: 'users', id, depth: 0 })
  const raised = () => ({ role: 'administrator', allDistricts: true, districts: [a, b] })

  it('are not raised by making an account', async () => {
    for (const person of [viewer, officer]) {
      for (const path of ['/api/users', '/api/users/first-register']) {
        const { status } = await person.post(path, {
          ...raised(),
          email: `raised${Date.now()}@example.kz`,
          password: PASSWORD,
        })
        expect(status, path).toBe(403)
      }
    }
  })

  it('are given by an administrator', async () => {
    const made = await administrator.post('/api/users?depth=0', {
      email: 'given@example.kz',
      password: PASSWORD,
      ...raised(),
    })
    expect(made.body.doc).toMatchObject(raised())
  })

  it('stay as they are when an account changes its own name and password', async () => {
    const { status } = await officer.patch(`/api/users/${officer.user.id}`, { name: 'Айгүл' })
    expect(status).toBe(200)
    expect(await account(officer.user.id)).toMatchObject({ name: 'Айгүл', role: 'press_officer' })
  })

  it('do not reach into the account itself', async () => {
    const before = await platform.sql('select * from users where id = $1', [viewer.user.id])
    await viewer.patch(`/api/users/${viewer.user.id}`, {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'mine',
      resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
      loginAttempts: 0,
      lockUntil: null,
      sessions: [{ id: 'forged', expiresAt: '2099-01-01T00:00:00.000Z' }],
    })
    const after = await platform.sql('select * from users where id = $1', [viewer.user.id])
    const kept = ({ hash, salt, reset_password_token: token }: Record<string, unknown> = {}) => ({
      hash,
      salt,
      token,
    })
    expect(kept(after[0])).toEqual(kept(before[0]))
    const forged = await platform.sql(`select id from users_sessions where id = 'forged'`)
    expect(forged).toEqual([])
  })
})

describe('accounts', () => {
  it('are seen by themselves and by administrators only', async () => {
    for (const person of [viewer, officer]) {
      const list = await person.get('/api/users?limit=0&depth=2')
      expect(list.body.docs.map(({ id }: { id: number }) => id)).toEqual([person.user.id])
      expect((await person.get('/api/users/count')).body.totalDocs).toBe(1)
      const other = await person.get(`/api/users/${administrator.user.id}`)
      expect(other.status).toBeGreaterThanOrEqual(400)
      expect(shown(other)).not.toContain(administrator.user.email)
    }
    expect((await administrator.get('/api/users?limit=0')).body.docs.length).toBeGreaterThan(3)
  })

  it('are not seen through what refers to them', async () => {
    const answers = await Promise.all(
      [
        `/api/media?depth=5&limit=0&populate[users][email]=true`,
        `/api/media/${KNOWN['media:id']}?depth=5`,
        `/api/payload-locked-documents?depth=5&limit=0`,
        `/api/articles?depth=5&limit=0&draft=true`,
      ].map((path) => viewer.get(path)),
    )
    for (const { body } of answers) {
      const said = JSON.stringify(body)
      for (const { email } of [administrator.user, officer.user]) expect(said).not.toContain(email)
    }
  })

  it('cannot be guessed by asking for what refers to them', async () => {
    await administrator.upload(await picture(), { alt: 'Сурет' }, '?locale=kk')
    const count = async (person: Person, where: string) => {
      const { status, body } = await person.get(`/api/media?depth=0&limit=0&${where}`)
      return status === 200 ? body.totalDocs : 0
    }
    const like = `where[createdBy.email][like]=${administrator.user.email}`
    expect(await count(administrator, like)).toBeGreaterThan(0)
    for (const where of [
      like,
      `where[createdBy.role][equals]=administrator`,
      `where[createdBy][contains][email][like]=example`,
      `where[or][0][createdBy.email][like]=${administrator.user.email}`,
      `where[createdBy.hash][exists]=true`,
      `where[createdBy.resetPasswordToken][exists]=false`,
    ]) {
      expect(await count(viewer, where), where).toBe(0)
    }
  })
})

describe("Payload's own collections", () => {
  const internal = () =>
    Object.keys(platform.payload.collections).filter((slug) => slug.startsWith('payload-'))

  it('are closed to every account but for preferences and locks', async () => {
    expect(internal()).toEqual(expect.arrayContaining(['payload-kv', 'payload-migrations']))
    for (const slug of internal()) {
      if (['payload-preferences', 'payload-locked-documents'].includes(slug)) continue
      const before = await stored()
      for (const person of [viewer, officer, administrator]) {
        for (const answer of [
          person.get(`/api/${slug}`),
          person.get(`/api/${slug}/1`),
          person.get(`/api/${slug}/count`),
          person.post(`/api/${slug}`, { key: 'k', data: {}, name: 'n', batch: 1, input: {} }),
          person.patch(`/api/${slug}/1`, { key: 'k', name: 'n' }),
          person.patch(`/api/${slug}?where[id][exists]=true`, { key: 'k', name: 'n' }),
          person.delete(`/api/${slug}/1`),
          person.delete(`/api/${slug}?where[id][exists]=true`),
        ]) {
          expect((await answer).status, slug).toBeGreaterThanOrEqual(400)
        }
      }
      expect(await stored()).toEqual(before)
    }
  })

  it('run no job for an account', async () => {
    for (const person of [viewer, officer, administrator]) {
      for (const path of ['run', 'run?allQueues=true', 'handle-schedules']) {
        const { status } = await person.get(`/api/payload-jobs/${path}`)
        expect(status, path).toBeGreaterThanOrEqual(400)
      }
    }
  })

  it("keep an account's preferences to itself", async () => {
    const key = 'own-business'
    await administrator.post(`/api/payload-preferences/${key}`, { value: { word: MARKER } })
    const [{ id }] = (await platform.sql(
      `select id from payload_preferences where key = '${key}'`,
    )) as [{ id: number }]
    const before = await stored()
    for (const person of [viewer, officer]) {
      expect(shown(await person.get(`/api/payload-preferences/${key}`))).not.toContain(MARKER)
      for (const path of [
        `/api/payload-preferences?limit=0&where[key][equals]=${key}`,
        `/api/payload-preferences/${id}`,
      ]) {
        expect(shown(await person.get(path)), path).not.toContain(MARKER)
      }
      const path = `/api/payload-preferences/${id}`
      await person.patch(path, { value: { word: 'Бөтен' } })
      await person.delete(path)
      await person.patch(`/api/payload-preferences?where[key][equals]=${key}`, { value: {} })
      await person.delete(`/api/payload-preferences?where[key][equals]=${key}`)
      await person.delete(`/api/payload-preferences/${key}`)
    }
    expect(await stored()).toEqual(before)
  })

  it('write no preferences in the name of another', async () => {
    const user = { relationTo: 'users', value: administrator.user.id }
    await viewer.post('/api/payload-preferences', { key: 'forged', user, value: { word: 'x' } })
    await viewer.post('/api/payload-preferences/forged', { user, value: { word: 'x' } })
    expect((await administrator.get('/api/payload-preferences/forged')).body.value).toBeNull()
  })

  it('lock no document in the name of another, nor by somebody who may not write', async () => {
    const document = { relationTo: 'articles', value: Number(KNOWN['articles:id']) }
    const user = { relationTo: 'users', value: administrator.user.id }
    for (const person of [viewer, officer]) {
      const { status } = await person.post('/api/payload-locked-documents', { document, user })
      expect(status).toBe(403)
    }
  })
})
