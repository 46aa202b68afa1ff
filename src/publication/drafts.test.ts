import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../seed/data/text.ts'
import { builders, saveIn } from '../../test/support/build.ts'
import { type Person, signIn } from '../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

const russian = { title: 'Новость', summary: 'О новости', body: text(p('Текст')) }

/** What the world has of a document: its languages with their titles. */
const shown = async (doc: number) =>
  Object.fromEntries(
    (
      await platform.sql(
        `select locale, title from delivery.entries where type = 'article' and doc = $1`,
        [doc],
      )
    ).map(({ locale, title }) => [locale, title]),
  )

/** An article with Kazakh public and Russian prepared. */
async function prepared() {
  const { id } = await build.article({ title: 'Жарияланған', _status: 'published' })
  await saveIn(platform.payload, 'articles', id, 'ru', russian, 'draft')
  return id
}

describe('a draft stays inside', () => {
  it('when it is saved over what is public', async () => {
    const id = await prepared()
    await editor.patch(`/api/articles/${id}?locale=kk&draft=true`, { title: 'Эмбарго' })
    expect(await shown(id)).toEqual({ kk: 'Жарияланған' })
  })

  it('when it is saved as a draft with the status published in its data', async () => {
    const id = await prepared()
    const { status } = await editor.patch(`/api/articles/${id}?locale=ru&draft=true`, {
      ...russian,
      _status: 'published',
    })
    expect(status).toBe(200)
    expect(await shown(id)).toEqual({ kk: 'Жарияланған' })
  })

  it('when it is created as a draft with the status published in its data', async () => {
    const { body } = await editor.post('/api/articles?locale=kk&draft=true', {
      title: 'Эмбарго',
      summary: 'Құпия',
      body: text(p('Құпия')),
      _status: 'published',
    })
    expect(await shown(body.doc.id)).toEqual({})
  })

  it.each([true, false])(
    'when a language is copied to another (overwrite: %s)',
    async (overrideData) => {
      const id = await prepared()
      const req = await createLocalReq(
        { user: { ...editor.user, collection: 'users' } },
        platform.payload,
      )
      await copyDataFromLocale({
        req,
        collectionSlug: 'articles',
        docID: id,
        fromLocale: 'kk',
        toLocale: 'en',
        overrideData,
      })
      expect(await shown(id)).toEqual({ kk: 'Жарияланған' })
      const copy = await platform.payload.findByID({
        collection: 'articles',
        id,
        locale: 'en',
        draft: true,
      })
      expect(copy.title).toBe('Жарияланған')
      expect(copy.slug, 'each language makes its own slug').not.toBe('')
    },
  )

  it('when the document is duplicated: all languages of the copy are drafts', async () => {
    const id = await prepared()
    await saveIn(platform.payload, 'articles', id, 'ru', {}, 'published')
    const { body, status } = await editor.post(`/api/articles/${id}/duplicate?locale=kk`)
    expect(status).toBe(200)
    expect(await shown(body.doc.id)).toEqual({})
    // Not even when one language of it is published.
    await saveIn(platform.payload, 'articles', body.doc.id, 'kk', {}, 'published')
    expect(Object.keys(await shown(body.doc.id))).toEqual(['kk'])
  })

  it('when the document goes into the trash with a draft pending, and comes back', async () => {
    const id = await prepared()
    await editor.patch(`/api/articles/${id}?locale=kk&draft=true`, { title: 'Эмбарго' })
    const trashed = await editor.patch(`/api/articles/${id}?locale=kk`, {
      deletedAt: new Date().toISOString(),
    })
    expect(trashed.status).toBe(200)
    expect(await shown(id)).toEqual({})
    const restored = await editor.patch(`/api/articles/${id}?locale=kk&trash=true`, {
      deletedAt: null,
    })
    expect(restored.status).toBe(200)
    expect(await shown(id)).toEqual({})
    await saveIn(platform.payload, 'articles', id, 'kk', {}, 'published')
    expect(Object.keys(await shown(id))).toEqual(['kk'])
  })

  it('when a document comes back from the trash with the status published in its data', async () => {
    const id = await prepared()
    await editor.patch(`/api/articles/${id}?locale=kk`, { deletedAt: new Date().toISOString() })
    await editor.patch(`/api/articles/${id}?locale=kk&trash=true`, {
      deletedAt: null,
      _status: 'published',
    })
    expect(await shown(id)).toEqual({})
  })

  it('when a version that was public is restored', async () => {
    const id = await prepared()
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Екінші' }, 'published')
    await platform.payload.update({
      collection: 'articles',
      id,
      locale: 'kk',
      data: { _status: 'draft' },
    })
    expect(await shown(id)).toEqual({})
    const { body } = await editor.get(
      `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt&locale=kk`,
    )
    const first = body.docs.find((version: any) => version.version.title === 'Жарияланған')

    const asItWas = await editor.post(`/api/articles/versions/${first.id}`)
    expect(asItWas.status).toBe(400)
    expect(await shown(id)).toEqual({})
    const asDraft = await editor.post(`/api/articles/versions/${first.id}?draft=true`)
    expect(asDraft.status).toBe(200)
    expect(await shown(id)).toEqual({})
    const draft = await platform.payload.findByID({
      collection: 'articles',
      id,
      locale: 'kk',
      draft: true,
    })
    expect(draft).toMatchObject({ title: 'Жарияланған', _status: 'draft' })
  })

  it('when a version is restored while something else is public', async () => {
    const id = await prepared()
    await saveIn(platform.payload, 'articles', id, 'kk', { title: 'Екінші' }, 'published')
    const { body } = await editor.get(
      `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt&locale=kk`,
    )
    const first = body.docs.find((version: any) => version.version.title === 'Жарияланған')
    await editor.post(`/api/articles/versions/${first.id}?draft=true`)
    expect(await shown(id)).toEqual({ kk: 'Екінші' })
  })

  it('when many are changed at once, one of which cannot be', async () => {
    const [a, b] = [await prepared(), await prepared()]
    const { status, body } = await editor.patch(`/api/articles?locale=ru&where[id][in]=${a},${b}`, {
      title: '',
      _status: 'published',
    })
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(2)
    expect(await shown(a)).toEqual({ kk: 'Жарияланған' })
  })

  it('when all languages are to be published and one has nothing to show', async () => {
    const id = await prepared()
    const { status, body } = await editor.patch(
      `/api/articles/${id}?locale=kk&publishAllLocales=true`,
      {},
    )
    expect(status).toBe(400)
    expect(body.errors[0].data.errors.map(({ path }: any) => path)).toContain('title')
    expect(await shown(id)).toEqual({ kk: 'Жарияланған' })
  })
})

describe('what is public goes', () => {
  it('when the document is deleted, and a follower is told', async () => {
    const id = await prepared()
    const { data } = await platform.query('{ changes(first: 500) { cursor } }')
    await editor.delete(`/api/articles/${id}`)
    const after = await platform.query(
      'query ($after: String) { changes(after: $after) { changes { kind type entry { id } } } }',
      {
        after: data.changes.cursor,
      },
    )
    expect(after.data.changes.changes).toEqual([{ kind: 'DELETE', type: 'ARTICLE', entry: null }])
    expect(await shown(id)).toEqual({})
  })

  it('from the bulk endpoints too, one document after another', async () => {
    const [a, b] = [await prepared(), await prepared()]
    const { status, body } = await editor.delete(`/api/articles?where[id][in]=${a},${b}`)
    expect(status).toBe(200)
    expect(body.docs).toHaveLength(2)
    expect(await shown(a)).toEqual({})
    expect(await shown(b)).toEqual({})
  })
})
