import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { stored } from '../../test/support/stored.ts'
import type { ContentType } from '../content/contentType.ts'
import { contentTypes } from '../content/index.ts'
import type { Locale } from './languages.ts'
import {
  type Action,
  DISTRICTS_IN,
  type Governed,
  PERMISSIONS,
  type Reach,
  USER_ROLES,
  type UserRole,
} from './permissions.ts'

// Every cell of the table of permissions, asked over REST by the person it is about: role × type × operation × districts × language.

/** Who asks: each role, bound to district A, and to all where districts mean something for it. Translators turn Kazakh into Russian. */
const PEOPLE: Who[] = USER_ROLES.flatMap((role) =>
  (role === 'administrator' || role === 'viewer' ? [false] : [false, true]).map((allDistricts) => ({
    role,
    allDistricts,
  })),
)
interface Who {
  role: UserRole
  allDistricts: boolean
}
const OWN_LANGUAGE: Locale = 'ru'
const FOREIGN_LANGUAGE: Locale = 'kk'

/** Where a document lies, seen from district A. */
const PLACES = ['own', 'foreign', 'both', 'all'] as const
type Place = (typeof PLACES)[number]

const OPERATIONS = {
  read: 'read',
  readVersions: 'read',
  create: 'create',
  duplicate: 'create',
  saveDraft: 'change',
  publish: 'change',
  withdraw: 'change',
  restoreVersion: 'change',
  trash: 'delete',
  takeOutOfTrash: 'delete',
  delete: 'delete',
} as const satisfies Record<string, Action>
type Operation = keyof typeof OPERATIONS
const TRANSLATED: Operation[] = ['saveDraft', 'publish', 'withdraw']
const WITH_DRAFTS: Operation[] = ['publish', 'withdraw', 'trash', 'takeOutOfTrash']

interface Cell {
  who: Who
  operation: Operation
  place: Place
  language: Locale
}

/** What the table says. */
function isAllowed(collection: Governed, { who, operation, place, language }: Cell) {
  const grants = PERMISSIONS[collection][who.role]
  const translates = TRANSLATED.includes(operation) && language === OWN_LANGUAGE
  const reach = grants[OPERATIONS[operation]] ?? (translates ? grants.translate : undefined)
  // What somebody of one district makes for all is theirs alone.
  const becomesOwn = OPERATIONS[operation] === 'create' && place === 'all'
  const reached: Record<Reach, boolean> = {
    everywhere: true,
    withAllDistricts: who.allDistricts,
    ownDistricts: who.allDistricts || place === 'own' || becomesOwn,
    own: false,
  }
  return reach !== undefined && reached[reach]
}

const placesOf = (collection: Governed) => {
  const field = DISTRICTS_IN[collection]
  if (!field) return ['all'] as const
  return field === 'district' ? (['own', 'foreign'] as const) : PLACES
}

/** All four matter to whom own districts matter; the others are asked in two. */
function asksIn(collection: Governed, { role, allDistricts }: Who, place: Place) {
  if (allDistricts || role === 'administrator') return place === 'foreign' || place === 'all'
  const isBound = Object.values(PERMISSIONS[collection][role]).includes('ownDistricts')
  return isBound || place === 'own' || !DISTRICTS_IN[collection] || place === 'foreign'
}

/** Only to translators does it make a difference. */
const languagesFor = ({ role }: Who, operation: Operation) =>
  role === 'translator' && TRANSLATED.includes(operation)
    ? [OWN_LANGUAGE, FOREIGN_LANGUAGE]
    : [OWN_LANGUAGE]

function cellsOf({ collection, permanent }: ContentType): Cell[] {
  return PEOPLE.flatMap((who) =>
    placesOf(collection)
      .filter((place) => asksIn(collection, who, place))
      .flatMap((place) =>
        (Object.keys(OPERATIONS) as Operation[])
          .filter((operation) => !permanent || !WITH_DRAFTS.includes(operation))
          .flatMap((operation) =>
            languagesFor(who, operation).map((language) => ({ who, operation, place, language })),
          ),
      ),
  )
}

/** Documents of one type in one place: public in Kazakh and Russian, and another that is in the trash. */
interface Subject {
  id: number
  trashed: number
  version: number
  /** What makes another one. */
  data: Record<string, unknown>
}

let platform: TestPlatform
let administrator: Person
let a: number
let b: number
const people = new Map<Who, Person>()
const subjects = new Map<string, Subject>()

beforeAll(async () => {
  platform = await startTestPlatform()
  const build = builders(platform.payload)
  a = (await build.district()).id
  b = (await build.district()).id
  for (const who of PEOPLE) {
    const { role, allDistricts } = who
    const languages = role === 'translator' ? [OWN_LANGUAGE] : []
    people.set(who, await signIn(platform, { role, allDistricts, districts: [a], languages }))
  }
  administrator = people.get(PEOPLE[0] as Who) as Person
  for (const type of contentTypes) {
    for (const place of placesOf(type.collection)) {
      subjects.set(`${type.collection} ${place}`, await makeSubject(type, place, build))
    }
  }
})
afterAll(() => platform.close())

const districtsOf = (place: Place) => ({ own: [a], foreign: [b], both: [a, b], all: [] })[place]

function whereItLies(collection: Governed, place: Place) {
  const field = DISTRICTS_IN[collection]
  if (!field) return {}
  return { [field]: field === 'district' ? districtsOf(place)[0] : districtsOf(place) }
}

async function makeSubject(
  { collection, type, permanent }: ContentType,
  place: Place,
  build: ReturnType<typeof builders>,
): Promise<Subject> {
  const make = build[type as keyof typeof build] as (data: object) => Promise<{ id: number }>
  expect(make, `a builder of ${type} in test/support/build.ts`).toBeDefined()
  const where = whereItLies(collection, place)
  const { id } = await make({ ...where, ...(!permanent && { _status: 'published' }) })
  const path = `/api/${collection}/${id}`
  const { body } = await administrator.get(`${path}?locale=kk&depth=0`)
  const data = { ...withoutRowIds(body), ...where }
  for (const name of ['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', '_status']) {
    delete data[name]
  }
  if (!permanent) {
    const translated = await administrator.patch(`${path}?locale=ru`, {
      ...data,
      _status: 'published',
    })
    expect(translated.status, `${path} in Russian: ${JSON.stringify(translated.body)}`).toBe(200)
  }
  const trashed = permanent ? id : (await make(where)).id
  if (!permanent) {
    await administrator.patch(`/api/${collection}/${trashed}`, { deletedAt: new Date() })
  }
  const versions = await administrator.get(
    `/api/${collection}/versions?where[parent][equals]=${id}`,
  )
  return { id, trashed, version: versions.body.docs[0].id, data }
}

/** Rows of a list get their own ids in each language. */
const withoutRowIds = (doc: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(doc, (key, value) => (key === 'id' ? undefined : value))) as Record<
    string,
    unknown
  >

let made = 0

/** What no two documents may have alike. */
function unlike({ config }: ContentType) {
  made += 1
  const names = config.fields.flatMap((field) =>
    field.type === 'text' && field.unique && !field.localized ? [field.name] : [],
  )
  return Object.fromEntries(names.map((name) => [name, `made-${made}`]))
}

function ask(type: ContentType, { who, operation, place, language }: Cell, subject: Subject) {
  const person = people.get(who) as Person
  const { collection } = type
  const path = `/api/${collection}/${subject.id}`
  const title = { title: `Атауы ${made}` }
  switch (operation) {
    case 'read':
      return person.get(`${path}?draft=true&depth=0&locale=${language}`)
    case 'readVersions':
      return person.get(`/api/${collection}/versions?where[parent][equals]=${subject.id}&depth=0`)
    case 'create':
      return person.post(`/api/${collection}?locale=kk&draft=true&depth=0`, {
        ...subject.data,
        ...unlike(type),
        ...whereItLies(collection, place),
      })
    case 'duplicate':
      return person.post(`${path}/duplicate?locale=kk&depth=0`, unlike(type))
    case 'saveDraft':
      return person.patch(`${path}?locale=${language}&draft=true`, title)
    case 'publish':
      return person.patch(`${path}?locale=${language}`, { _status: 'published' })
    case 'withdraw':
      return person.patch(`${path}?locale=${language}`, { _status: 'draft' })
    case 'restoreVersion':
      return person.post(`/api/${collection}/versions/${subject.version}?draft=true`)
    case 'trash':
      return person.patch(`${path}?locale=${language}`, { deletedAt: new Date() })
    case 'takeOutOfTrash':
      return person.patch(`/api/${collection}/${subject.trashed}?locale=${language}&trash=true`, {
        deletedAt: null,
      })
    case 'delete':
      return person.delete(path)
  }
}

const nameOf = ({ who, operation, place, language }: Cell) =>
  `${who.role}${who.allDistricts ? ' of all districts' : ''}: ${operation} in ${place}, ${language}`

/** Several at once: each waits for the database most of its time. */
async function forEach<One>(list: One[], work: (one: One) => Promise<void>, at = 6) {
  const rest = [...list]
  const worker = async () => {
    for (let one = rest.shift(); one; one = rest.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: at }, worker))
}

it('the table names every content type, and every type is asked about', () => {
  const named = Object.keys(PERMISSIONS)
  for (const { collection } of contentTypes) expect(named).toContain(collection)
  expect([...subjects.keys()].length).toBeGreaterThanOrEqual(contentTypes.length)
})

it.each(contentTypes.map(({ collection, config }) => [collection, config.fields] as const))(
  'the table says in which field the districts of %s stand, where they matter',
  (collection, fields) => {
    const grants = Object.values(PERMISSIONS[collection]).flatMap((one) => Object.values(one))
    const field = DISTRICTS_IN[collection]
    expect(field !== undefined).toBe(grants.includes('ownDistricts'))
    if (field) expect(fields).toContainEqual(expect.objectContaining({ name: field }))
  },
)

describe.each(contentTypes.map((type) => [type.collection, type] as const))(
  '%s',
  (collection, type) => {
    const subjectOf = ({ place }: Cell) => subjects.get(`${collection} ${place}`) as Subject

    it('refuse what the table does not allow, and nothing has changed', async () => {
      const cells = cellsOf(type).filter((cell) => !isAllowed(collection, cell))
      const before = await stored(platform)
      await forEach(cells, async (cell) => {
        const { status, body } = await ask(type, cell, subjectOf(cell))
        // 400 names the district that somebody is not at home in.
        const expected = OPERATIONS[cell.operation] === 'create' ? [400, 403] : [403]
        expect(expected, `${nameOf(cell)} gave ${status}`).toContain(status)
        expect(body.errors[0].message, nameOf(cell)).toMatch(/\p{L}{3}/u)
      })
      expect(await stored(platform)).toEqual(before)
    })

    it('do what the table allows', async () => {
      const cells = cellsOf(type).filter((cell) => isAllowed(collection, cell))
      // Who only translates begins, while the documents are as they were built; then each person goes through a document's life.
      const isFirst = ({ who }: Cell) => Number(who.role !== 'translator')
      for (const cell of cells.toSorted((one, other) => isFirst(one) - isFirst(other))) {
        const { status, body } = await ask(type, cell, await targetOf(cell))
        const name = `${nameOf(cell)}: ${JSON.stringify(body.errors)}`
        expect(status, name).toBe(cell.operation === 'create' ? 201 : 200)
        if (cell.operation === 'readVersions') expect(body.docs, name).not.toEqual([])
        if (cell.operation === 'create') newest = body.doc.id
      }
    })

    let newest: number
    async function targetOf(cell: Cell): Promise<Subject> {
      const subject = subjectOf(cell)
      switch (cell.operation) {
        case 'delete':
          return { ...subject, id: newest }
        case 'takeOutOfTrash':
          return { ...subject, trashed: subject.id }
        case 'restoreVersion':
          // Only the newest versions are kept.
          return { ...subject, version: await versionOf(collection, subject.id) }
        default:
          return subject
      }
    }
  },
)

async function versionOf(collection: string, id: number): Promise<number> {
  const { body } = await administrator.get(
    `/api/${collection}/versions?where[parent][equals]=${id}&limit=1&depth=0`,
  )
  return body.docs[0].id
}

describe('media', () => {
  const file = async () => ({
    bytes: await sharp({ create: { width: 20, height: 20, channels: 3, background: '#0a6b5e' } })
      .png()
      .toBuffer(),
    name: 'picture.png',
    type: 'image/png',
  })

  it.each(PEOPLE.map((who) => [who.role, who] as const))('%s', async (role, who) => {
    const person = people.get(who) as Person
    const { create, change, translate, delete: remove } = PERMISSIONS.media[role]
    const foreign = (await administrator.upload(await file(), { alt: 'Сурет' }, '?locale=kk')).body
    const made = await person.upload(await file(), { alt: 'Сурет' }, '?locale=kk')
    expect(made.status).toBe(create ? 201 : 403)
    const expected = (reach: Reach | undefined, own: boolean) =>
      reach === 'everywhere' || (reach === 'own' && own) ? 200 : 403
    for (const [id, own] of [
      [foreign.doc.id, false],
      ...(create ? [[made.body.doc.id, true] as const] : []),
    ] as const) {
      const path = `/api/media/${id}`
      expect((await person.get(path)).status).toBe(200)
      for (const [locale, reach] of [
        [OWN_LANGUAGE, change ?? translate],
        [FOREIGN_LANGUAGE, change],
      ] as const) {
        const answer = await person.patch(`${path}?locale=${locale}`, { alt: `Басқа ${made}` })
        expect(answer.status, locale).toBe(expected(reach, own))
      }
      const credited = await person.patch(`${path}?locale=${OWN_LANGUAGE}`, { credit: 'Басқа' })
      expect(credited.status).toBe(expected(change, own))
      expect((await person.delete(path)).status).toBe(expected(remove, own))
    }
  })
})

describe('users', () => {
  it.each(PEOPLE.map((who) => [who.role, who] as const))('%s', async (role, who) => {
    const person = people.get(who) as Person
    const { read, change, create, delete: remove } = PERMISSIONS.users[role]
    const account = (name: string) => ({
      email: `${name}-${made++}@example.kz`,
      password: 'a password of the tests',
    })
    const other = await platform.payload.create({
      collection: 'users',
      data: { ...account('other'), role: 'viewer' },
    })
    const path = `/api/users/${other.id}`
    const everywhere = (reach: Reach | undefined) => reach === 'everywhere'
    expect((await person.get(path)).status).toBe(everywhere(read) ? 200 : 404)
    expect((await person.patch(path, { name: 'Басқа' })).status).toBe(
      everywhere(change) ? 200 : 403,
    )
    expect((await person.post('/api/users', account('made'))).status).toBe(create ? 201 : 403)
    expect((await person.delete(path)).status).toBe(remove ? 200 : 403)
    const own = `/api/users/${person.user.id}`
    expect((await person.get(own)).status).toBe(read ? 200 : 404)
    expect((await person.patch(own, { name: 'Өз атым' })).status).toBe(change ? 200 : 403)
    expect((await person.delete(own)).status).not.toBe(200)
  })
})
