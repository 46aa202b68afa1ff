import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Center } from '../../payload-types.ts'
import { p, text } from '../../seed/data/text.ts'
import { builders } from '../../test/support/build.ts'
import { type Person, type RestAnswer, send, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'
import { stored } from '../../test/support/stored.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let administrator: Person
/** Translates into Russian, in district A. */
let translator: Person
let a: number

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  a = (await build.district()).id
  administrator = await signIn(platform, { role: 'administrator' })
  translator = await signIn(platform, { role: 'translator', districts: [a], languages: ['ru'] })
})
afterAll(() => platform.close())

const RUSSIAN = () => ({
  title: 'Новость',
  summary: 'О новости',
  body: text(p('Текст.')),
})

/** An article that is public in Kazakh and a draft in Russian. */
async function article(data: Record<string, unknown> = {}) {
  const { id } = await build.article({ districts: [a], _status: 'published', ...data })
  await administrator.patch(`/api/articles/${id}?locale=ru&draft=true`, RUSSIAN())
  return { id, path: `/api/articles/${id}` }
}

const wholeOf = async (path: string, locale: string) =>
  (await administrator.get(`${path}?draft=true&depth=0&locale=${locale}`)).body

const publicIn = async (id: number) =>
  (
    await platform.sql(
      'select locale from delivery.entries where doc = $1 and type = $2 order by 1',
      [id, 'article'],
    )
  ).map(({ locale }) => locale)

const fieldsOf = ({ body }: RestAnswer) =>
  (body.errors[0].data?.errors ?? []).map(({ path }: { path: string }) => path) as string[]

const messageOf = ({ body }: RestAnswer) => body.errors[0].message as string

const asTranslator = (language: string) => ({
  authorization: `JWT ${translator.token}`,
  cookie: `payload-lng=${language}`,
})

describe('a translator', () => {
  it('saves the whole document as the form sends it', async () => {
    const { path } = await article({ kind: 'report', author: 'Баспасөз', source: { url: null } })
    const whole = await wholeOf(path, 'ru')
    const answer = await translator.patch(`${path}?draft=true&locale=ru&depth=0`, {
      ...whole,
      title: 'Перевод',
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(answer.body.doc.title).toBe('Перевод')
    expect((await wholeOf(path, 'kk')).title).not.toBe('Перевод')
  })

  it('publishes and withdraws their language alone', async () => {
    const { id, path } = await article()
    const published = await translator.patch(`${path}?locale=ru`, { _status: 'published' })
    expect(published.status).toBe(200)
    expect(await publicIn(id)).toEqual(['kk', 'ru'])
    expect((await translator.patch(`${path}?locale=ru`, { _status: 'draft' })).status).toBe(200)
    expect(await publicIn(id)).toEqual(['kk'])
  })

  it('publishes first where nothing is public yet, with whatever the draft holds', async () => {
    const { id, path } = await article({ _status: 'draft' })
    await administrator.patch(`${path}?locale=kk&draft=true`, { kind: 'story' })
    expect((await translator.patch(`${path}?locale=ru`, { _status: 'published' })).status).toBe(200)
    expect(await publicIn(id)).toEqual(['ru'])
  })

  it('changes lists that are a language’s own as a whole, beside shared ones', async () => {
    const hours = { weekly: [{ weekday: 'monday', opens: '09:00', closes: '18:00' }] }
    const { id } = (await build.center({
      district: a,
      _status: 'published',
      hours,
      services: [{ kind: 'other', title: 'Кеңес' }],
    })) as Center
    const path = `/api/centers/${id}`
    const whole = await wholeOf(path, 'ru')
    const services = [{ kind: 'other', title: 'Советы' }]
    const data = { ...whole, title: 'Центр', services }
    const answer = await translator.patch(`${path}?locale=ru&draft=true`, data)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect((await wholeOf(path, 'kk')).services).toMatchObject([{ title: 'Кеңес' }])

    const open = { weekly: [{ weekday: 'monday', opens: '10:00', closes: '18:00' }] }
    const refused = await translator.patch(`${path}?locale=ru&draft=true`, { ...data, hours: open })
    expect(refused.status).toBe(403)
    expect(fieldsOf(refused)).toEqual(['hours.weekly'])
  })

  it('describes pictures in their language', async () => {
    const { id } = await build.picture()
    const path = `/api/media/${id}`
    const whole = (await translator.get(`${path}?locale=ru&depth=0`)).body
    const data = { ...whole, alt: 'Новое здание', caption: 'Подпись', title: 'Название' }
    expect((await translator.patch(`${path}?locale=ru`, data)).status).toBe(200)
    for (const [field, value] of [
      ['credit', 'Бөтен'],
      ['focalX', 10],
      ['createdAt', '2001-01-01T00:00:00.000Z'],
    ] as const) {
      const refused = await translator.patch(`${path}?locale=ru`, { ...data, [field]: value })
      expect(refused.status, field).toBe(403)
      expect(fieldsOf(refused)).toEqual([field])
    }
    const before = await stored(platform)
    const form = new FormData()
    form.append('file', new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'x.pdf')
    form.append('_payload', JSON.stringify(data))
    const replaced = await fetch(`${platform.url}${path}?locale=ru`, {
      method: 'PATCH',
      headers: asTranslator('kk'),
      body: form,
    })
    expect(replaced.status).toBe(403)
    const focal = `${path}?locale=ru&uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1`
    expect((await translator.patch(focal, data)).status).toBe(403)
    expect(await stored(platform)).toEqual(before)
  })
})

describe('a translator is refused', () => {
  /** Ways to change what is not theirs; each is refused and leaves no trace. */
  const ways: [string, (path: string, id: number) => Promise<RestAnswer>, RegExp?][] = [
    ['a shared field', (path) => translator.patch(`${path}?locale=ru`, { kind: 'story' }), /Түрі/],
    [
      'a shared field in a draft',
      (path) => translator.patch(`${path}?locale=ru&draft=true`, { kind: 'story' }),
      /Түрі/,
    ],
    [
      'a shared field within a group',
      (path) => translator.patch(`${path}?locale=ru&draft=true`, { seo: { noindex: true } }),
      /Іздеуден жасыру/,
    ],
    [
      'the picture',
      (path) => translator.patch(`${path}?locale=ru&draft=true`, { cover: KNOWN.picture }),
      /Басты сурет/,
    ],
    [
      'the time it was made',
      (path) => translator.patch(`${path}?locale=ru&draft=true`, { createdAt: '2001-01-01' }),
    ],
    ['Kazakh', (path) => translator.patch(`${path}?locale=kk`, { title: 'Бөтен' }), /Орысша/],
    ['no language', (path) => translator.patch(path, { title: 'Бөтен' }), /Қазақша/],
    [
      'Kazakh, nothing changed',
      (path) => translator.patch(`${path}?locale=kk&draft=true`, {}),
      /Қазақша/,
    ],
    [
      'all languages at once',
      (path) => translator.patch(`${path}?locale=all`, { title: { kk: 'Бөтен', ru: 'Чужой' } }),
    ],
    [
      'Kazakh by another parameter',
      (path) =>
        translator.patch(`${path}?locale=ru&publishSpecificLocale=kk`, {
          title: 'Бөтен',
          _status: 'published',
        }),
    ],
    [
      'publishing all languages',
      (path) =>
        translator.patch(`${path}?locale=ru&publishAllLocales=true`, { _status: 'published' }),
    ],
    [
      'withdrawing all languages',
      (path) =>
        translator.patch(`${path}?locale=ru&unpublishAllLocales=true`, { _status: 'draft' }),
    ],
    [
      'another district',
      (path) => translator.patch(`${path}?locale=ru&draft=true`, { districts: [KNOWN.elsewhere] }),
    ],
    [
      'the trash, among texts',
      (path) =>
        translator.patch(`${path}?locale=ru`, {
          title: 'Текст',
          deletedAt: new Date().toISOString(),
        }),
    ],
    ['the trash, for good', (path) => translator.delete(`${path}?locale=ru`)],
    ['a copy', (path) => translator.post(`${path}/duplicate?locale=ru`)],
    [
      'a version as a draft',
      async (_, id) =>
        translator.post(`/api/articles/versions/${await versionOf(id)}?draft=true&locale=ru`),
      /нұсқаны/,
    ],
    [
      'a version',
      async (_, id) => translator.post(`/api/articles/versions/${await versionOf(id)}?locale=ru`),
    ],
    [
      'many at once',
      (_, id) =>
        translator.patch(`/api/articles?where[id][equals]=${id}&locale=ru`, { kind: 'story' }),
      /Түрі/,
    ],
    [
      'a form instead of JSON',
      async (path) => {
        const form = new FormData()
        form.append('_payload', JSON.stringify({ kind: 'story' }))
        const answer = await fetch(`${platform.url}${path}?locale=ru&draft=true`, {
          method: 'PATCH',
          headers: asTranslator('kk'),
          body: form,
        })
        return { status: answer.status, body: await answer.json(), headers: answer.headers }
      },
      /Түрі/,
    ],
    [
      'autosaving',
      (path) => translator.patch(`${path}?locale=ru&draft=true&autosave=true`, { kind: 'story' }),
      /Түрі/,
    ],
  ]
  const KNOWN = { picture: 0, elsewhere: 0 }
  beforeAll(async () => {
    KNOWN.picture = (await build.picture()).id
    KNOWN.elsewhere = (await build.district()).id
  })

  const versionOf = async (id: number) =>
    (await administrator.get(`/api/articles/versions?where[parent][equals]=${id}&sort=updatedAt`))
      .body.docs[0].id

  it.each(ways)('%s', async (_, attempt, naming) => {
    const { id, path } = await article()
    const before = await stored(platform)
    const answer = await attempt(path, id)
    expect([400, 403]).toContain(answer.status)
    const said = answer.body.errors?.[0]?.message ?? answer.body.message
    expect(said).toMatch(naming ?? /\p{L}{3}/u)
    expect(await stored(platform)).toEqual(before)
  })

  it('with the name of the field, in the language of the interface', async () => {
    const { path } = await article()
    for (const [language, name] of [
      ['kk', 'Түрі'],
      ['ru', 'Вид'],
      ['en', 'Kind'],
    ] as const) {
      const data = { kind: 'story' }
      const query = '?locale=ru&draft=true'
      const answer = await send(platform.url, 'PATCH', path + query, data, asTranslator(language))
      expect(messageOf(answer)).toContain(name)
      expect(fieldsOf(answer)).toEqual(['kind'])
      expect(answer.body.errors[0].data.errors[0].label).toBe(name)
    }
  })

  it('what would carry along a shared change that waits', async () => {
    const { id, path } = await article()
    await administrator.patch(`${path}?locale=kk&draft=true`, { kind: 'story' })
    for (const data of [{ _status: 'published' }, { title: 'Текст' }]) {
      const refused = await translator.patch(`${path}?locale=ru`, data)
      expect(refused.status, JSON.stringify(data)).toBe(403)
      expect(messageOf(refused)).toMatch(/жарияланбаған.*Түрі/)
      expect(fieldsOf(refused)).toEqual(['kind'])
    }
    expect(await publicIn(id)).toEqual(['kk'])
    expect(
      (await translator.patch(`${path}?locale=ru&draft=true`, { title: 'Текст' })).status,
    ).toBe(200)
    await administrator.patch(`${path}?locale=kk`, { _status: 'published' })
    expect((await translator.patch(`${path}?locale=ru`, { _status: 'published' })).status).toBe(200)
    expect(await publicIn(id)).toEqual(['kk', 'ru'])
  })

  it('the copying of another language into one that is not theirs', async () => {
    const { copyDataFromLocale } = await import('@payloadcms/ui/utilities/copyDataFromLocale')
    const { createLocalReq } = await import('payload')
    const { id, path } = await article()
    const copy = async (fromLocale: string, toLocale: string) => {
      const user = await platform.payload.findByID({
        collection: 'users',
        id: translator.user.id,
        depth: 0,
      })
      const req = await createLocalReq(
        { user: { ...user, collection: 'users' } as never },
        platform.payload,
      )
      return copyDataFromLocale({
        collectionSlug: 'articles',
        docID: id,
        fromLocale,
        toLocale,
        overrideData: true,
        req,
      } as never)
    }
    const before = await stored(platform)
    await expect(copy('ru', 'kk')).rejects.toThrow(/Қазақша/)
    expect(await stored(platform)).toEqual(before)
    await copy('kk', 'ru')
    expect((await wholeOf(path, 'ru')).title).toBe((await wholeOf(path, 'kk')).title)
    expect(await publicIn(id)).toEqual(['kk'])
  })
})

it('a translator without languages changes nothing', async () => {
  const none = await signIn(platform, { role: 'translator', districts: [a] })
  const { path } = await article()
  for (const locale of ['kk', 'ru', 'en']) {
    const answer = await none.patch(`${path}?locale=${locale}&draft=true`, { title: 'Бөтен' })
    expect(answer.status, locale).toBe(403)
  }
})

it('languages mean nothing for other roles', async () => {
  const viewer = await signIn(platform, { role: 'viewer', districts: [a], languages: ['ru'] })
  const { path } = await article()
  expect((await viewer.patch(`${path}?locale=ru&draft=true`, { title: 'X' })).status).toBe(403)
})

describe('the form', () => {
  const permissions = async (path: string, locale: string, person = translator) =>
    (
      await person.post(
        `${path.replace('/api/articles/', '/api/articles/access/')}?locale=${locale}`,
      )
    ).body

  it('shows translators shared fields for reading only, their texts for writing', async () => {
    const { path } = await article()
    const { update, fields } = await permissions(path, 'ru')
    expect(update).toBe(true)
    const writable = Object.entries<Record<string, unknown>>(fields)
      .filter(([, field]) => field === (true as never) || field.update)
      .map(([name]) => name)
    expect(writable).toEqual(
      expect.arrayContaining(['title', 'summary', 'body', 'slug', '_status']),
    )
    for (const name of ['kind', 'date', 'cover', 'gallery', 'districts']) {
      expect(writable, name).not.toContain(name)
    }
    expect(fields.seo.fields.title).toMatchObject({ update: true })
    expect(fields.seo.fields.noindex.update).toBeFalsy()
    expect((await permissions(path, 'kk')).update).toBeFalsy()
  })

  it('shows everything for writing to those who write', async () => {
    const officer = await signIn(platform, { role: 'press_officer', districts: [a] })
    const { path } = await article()
    for (const person of [officer, administrator]) {
      const found = await permissions(path, 'kk', person)
      expect(found.update).toBe(true)
      expect(JSON.stringify(found.fields.kind)).toContain('true')
    }
  })
})
