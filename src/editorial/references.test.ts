import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let admin: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  admin = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

describe('who refers to a document', () => {
  it('is said before it is deleted', async () => {
    const topic = await build.topic({ title: 'Білім', _status: 'published' })
    const article = await build.article({ title: 'Курстар', topics: [topic.id] })
    const answer = await admin.get(`/api/topics/${topic.id}/references?locale=kk`)
    expect(answer.body.references).toEqual([
      {
        collection: 'articles',
        label: 'Жаңалықтар',
        count: 1,
        documents: [{ id: article.id, title: 'Курстар' }],
      },
    ])
    const lonely = await build.topic({})
    expect((await admin.get(`/api/topics/${lonely.id}/references`)).body.references).toEqual([])
  })

  it('is nobody else’s business', async () => {
    const { id } = await build.topic({})
    expect((await fetch(`${platform.url}/api/topics/${id}/references`)).status).toBe(401)
    expect((await admin.get('/api/topics/abc/references')).status).toBe(404)
  })
})

describe('a slug of old', () => {
  const ONCE = `query ($type: EntryType!, $slug: String!, $locale: Locale! = KK) {
    redirect(type: $type, slug: $slug, locale: $locale) { slug title formerSlugs ... on Article { body { text } } } }`
  const redirect = async (variables: object) =>
    (await platform.query(ONCE, variables as Record<string, unknown>)).data.redirect

  it('keeps leading to the entry, and is nobody else’s to take', async () => {
    const { id } = await build.article({ title: 'Ашылды', slug: 'ashyldy', _status: 'published' })
    const rename = (slug: string) =>
      admin.patch(`/api/articles/${id}?locale=kk`, { slug, _status: 'published' })
    await rename('ashyldy-endi')
    await rename('ashyldy-taghy')
    for (const slug of ['ashyldy', 'ashyldy-endi']) {
      expect(await redirect({ type: 'ARTICLE', slug })).toMatchObject({
        slug: 'ashyldy-taghy',
        formerSlugs: ['ashyldy', 'ashyldy-endi'],
        body: { text: expect.any(String) },
      })
    }
    expect(await redirect({ type: 'ARTICLE', slug: 'ashyldy-taghy' })).toBeNull()
    expect(await redirect({ type: 'ARTICLE', slug: 'ashyldy', locale: 'RU' })).toBeNull()
    expect(await redirect({ type: 'TOPIC', slug: 'ashyldy' })).toBeNull()

    expect((await build.article({ title: 'Ашылды' })).slug).toBe('ashyldy-2')
    const other = await build.article({ title: 'Басқа' })
    const taken = await admin.patch(`/api/articles/${other.id}?locale=kk`, {
      slug: 'ashyldy',
      _status: 'published',
    })
    expect(taken.status).toBe(400)
    expect(taken.body.errors[0].data.errors[0].path).toBe('slug')

    await rename('ashyldy')
    expect(await redirect({ type: 'ARTICLE', slug: 'ashyldy' })).toBeNull()
    await admin.patch(`/api/articles/${id}?locale=kk`, { _status: 'draft' })
    expect(await redirect({ type: 'ARTICLE', slug: 'ashyldy-endi' })).toBeNull()
  })
})
