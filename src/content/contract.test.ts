import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../test/support/build.ts'
import { type Person, send, signIn } from '../../test/support/client.ts'
import type { TestPlatform } from '../../test/support/platform.ts'
import { startSeededPlatform } from '../../test/support/seeded.ts'
import { buildSchema } from '../delivery/schema/build.ts'
import { republish } from '../publication/republish.ts'
import type { ContentType } from './contentType.ts'
import { ENTRY_TYPES, type EntryType } from './names.ts'

// One test that every content type has to pass; a new type needs only its seed and its builder.

let platform: TestPlatform
let types: ContentType[]
let schema: GraphQLSchema
let build: ReturnType<typeof builders>
let admin: Person
let stranger: Person

beforeAll(async () => {
  platform = await startSeededPlatform()
  types = (await import('./index.ts')).contentTypes
  schema = await buildSchema()
  build = builders(platform.payload)
  admin = await signIn(platform, { role: 'administrator' })
  const elsewhere = await build.district()
  stranger = await signIn(platform, { role: 'press_officer', districts: [elsewhere.id] })
})
afterAll(() => platform.close())

const typeOf = (name: EntryType) => types.find(({ type }) => type === name) as ContentType

async function make(name: EntryType, state: 'draft' | 'published') {
  const { id } = await build[name]({ _status: state })
  return id
}

const head = async () =>
  Number((await platform.sql('select coalesce(max(seq), 0) as head from delivery.log'))[0]?.head)
const changedSince = async (seq: number) =>
  (await platform.sql('select type, doc, locale from delivery.log where seq > $1 order by locale', [
    seq,
  ])) as {
    type: string
    doc: number
    locale: string
  }[]
const publicLanguages = async (name: EntryType, doc: number) =>
  (
    await platform.sql(
      'select locale from delivery.entries where type = $1 and doc = $2 order by locale',
      [name, doc],
    )
  ).map(({ locale }) => locale)

/** All that can be asked for without an argument; of what that leads to, what has no fields of its own. */
const wholeOf = (type: GraphQLOutputType) =>
  fieldsOf(type).map((field) =>
    isLeaf(field) ? field.name : `${field.name} { __typename ${leavesOf(field.type)} }`,
  )

const leavesOf = (type: GraphQLOutputType) =>
  fieldsOf(type)
    .filter(isLeaf)
    .map(({ name }) => name)

function fieldsOf(type: GraphQLOutputType) {
  const named = getNamedType(type)
  const fields = 'getFields' in named ? Object.values(named.getFields()) : []
  return fields.filter(({ args }) => !args.some(isRequiredArgument))
}

const isLeaf = ({ type }: { type: GraphQLOutputType }) => isLeafType(getNamedType(type))

describe('every content type', () => {
  it('stands in names.ts and in index.ts, and so is tested here', () => {
    expect(types.map(({ type }) => type).sort()).toEqual([...ENTRY_TYPES].sort())
  })
})

describe.each(ENTRY_TYPES)('%s', (name) => {
  it('has a seed that is public and whole', async () => {
    const { collection } = typeOf(name)
    const { docs } = await platform.payload.find({ collection: collection as 'articles', limit: 1 })
    expect(docs).toHaveLength(1)
    expect(await publicLanguages(name, docs[0]?.id as number)).toContain('kk')
  })

  it('is read by its root field, all that its public shape names', async () => {
    const root = schema.getQueryType()?.getFields()[name]
    if (!root) throw new Error(`The schema has no root field ${name}`)
    const seeded = await platform.sql(
      `select slug, b.doc is not null as has_text
       from delivery.entries e left join delivery.bodies b using (type, doc, locale)
       where e.type = $1 and e.locale = 'kk' order by e.doc limit 20`,
      [name],
    )
    for (const { slug, has_text } of seeded) {
      const { data, errors } = await platform.query(
        `query ($slug: String!) { entry: ${name}(slug: $slug) { ${wholeOf(root.type)} } }`,
        { slug },
      )
      expect(errors).toBeUndefined()
      expect(data.entry).toMatchObject({ slug, type: name.toUpperCase() })
      expect(Boolean(data.entry.body), 'its text').toBe(has_text)
    }
  })

  it('shows without signing in only what is published', async () => {
    const { collection, permanent } = typeOf(name)
    const id = await make(name, 'draft')
    const answer = await send(platform.url, 'GET', `/api/${collection}/${id}`)
    expect(answer.status).toBe(403)
    expect(await publicLanguages(name, id)).toEqual(permanent ? ['en', 'kk', 'ru'] : [])
  })

  it('cannot be touched by an editor of another district', async () => {
    const { collection } = typeOf(name)
    const id = await make(name, 'published')
    const before = await head()
    expect(
      (await stranger.patch(`/api/${collection}/${id}?locale=kk`, { title: 'Бөтен' })).status,
    ).toBe(403)
    expect((await stranger.delete(`/api/${collection}/${id}`)).status).toBe(403)
    expect(await changedSince(before)).toEqual([])
  })

  it('makes exactly one log entry per language when it is published', async () => {
    const before = await head()
    const id = await make(name, 'published')
    const locales = typeOf(name).permanent ? ['en', 'kk', 'ru'] : ['kk']
    const own = (await changedSince(before)).filter(({ type, doc }) => type === name && doc === id)
    expect(own.map(({ locale }) => locale)).toEqual(locales)
  })

  it('is gone once it is withdrawn', async () => {
    const { collection, permanent } = typeOf(name)
    const id = await make(name, 'published')
    const before = await head()
    const answer = permanent
      ? await admin.delete(`/api/${collection}/${id}`)
      : await admin.patch(`/api/${collection}/${id}?locale=kk`, { _status: 'draft' })
    expect(answer.status).toBe(200)
    expect(await publicLanguages(name, id)).toEqual([])
    expect((await changedSince(before)).every(({ type, doc }) => type === name && doc === id)).toBe(
      true,
    )
    expect(await changedSince(before)).not.toEqual([])
  })

  it('is as a republish gives it', async () => {
    await make(name, 'published')
    expect(await republish(platform.payload, [typeOf(name)], { check: true })).toEqual([])
  })
})

describe('what others need', () => {
  it('cannot be deleted, and the editor is told by whom it is needed', async () => {
    const district = await build.district()
    const center = await build.center({ district: district.id, _status: 'published' })
    const answer = await admin.delete(`/api/districts/${district.id}`)
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].message).toContain('Орталықтар: 1')
    await admin.delete(`/api/centers/${center.id}`)
    expect((await admin.delete(`/api/districts/${district.id}`)).status).toBe(200)
  })
})

describe('what is wrong', () => {
  it.each([
    ['kk', 'articles', { title: '' }, 'title'],
    ['ru', 'centers', { title: 'X', contacts: { phones: ['12'] } }, 'contacts.phones'],
    ['en', 'centers', { title: 'X', location: { latitude: 43.2 } }, 'location.latitude'],
    [
      'kk',
      'centers',
      { title: 'X', hours: { weekly: [{ weekday: 'monday', opens: '18:00', closes: '09:00' }] } },
      'hours.weekly',
    ],
    ['kk', 'sites', { title: 'X', host: 'https://x.kz/' }, 'host'],
    ['kk', 'sites', { title: 'X', host: 'y.kz', accentColor: 'red' }, 'accentColor'],
    ['kk', 'regions', { title: 'X', slug: 'Қате slug' }, 'slug'],
  ])('in %s, %s: %j names the field %s', async (language, collection, data, path) => {
    const district = (await build.district()).id
    const answer = await send(
      platform.url,
      'POST',
      `/api/${collection}?locale=kk`,
      { ...data, district, _status: 'published' },
      { authorization: `JWT ${admin.token}`, cookie: `payload-lng=${language}` },
    )
    expect(answer.status).toBe(400)
    const errors = answer.body.errors[0].data.errors as { path: string; message: string }[]
    const found = errors.find((error) => error.path === path)
    expect(found, JSON.stringify(errors)).toBeDefined()
    const script = { kk: /[а-яәғқңөұүһі]/i, ru: /[а-яё]/i, en: /[a-z]/i }[language] as RegExp
    expect(found?.message).toMatch(script)
  })
})
