import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders, saveIn } from '../../../test/support/build.ts'
import { type Person, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>
let editor: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  editor = await signIn(platform, { role: 'administrator' })
})
afterAll(() => platform.close())

const coverOf = async (slug: string) =>
  (await platform.query(`{ article(slug: "${slug}") { cover { url alt } } }`)).data.article?.cover

const changesAfter = async (after: string) =>
  (
    await platform.query(
      'query ($after: String) { changes(after: $after) { changes { kind type locale documentId } } }',
      { after },
    )
  ).data.changes.changes
const cursor = async () =>
  (await platform.query('{ changes(first: 500) { cursor } }')).data.changes.cursor

describe('a picture', () => {
  it('is public only while a published entry shows it', async () => {
    const picture = await build.picture()
    const { id, slug } = await build.article({ cover: picture.id, _status: 'draft' })
    expect(await platform.sql('select from delivery.media where id = $1', [picture.id])).toEqual([])

    await saveIn(platform.payload, 'articles', id, 'kk', {}, 'published')
    const { url } = await coverOf(slug as string)
    expect((await fetch(url)).status).toBe(200)

    await platform.payload.update({
      collection: 'articles',
      id,
      locale: 'kk',
      data: { _status: 'draft' },
    })
    expect((await fetch(url)).status).toBe(404)
  })

  it('stays public while another entry still shows it', async () => {
    const picture = await build.picture()
    const first = await build.article({ cover: picture.id, _status: 'published' })
    const second = await build.article({ cover: picture.id, _status: 'published' })
    await platform.payload.delete({ collection: 'articles', id: first.id })
    const { url } = await coverOf(second.slug as string)
    expect((await fetch(url)).status).toBe(200)
  })

  it('tells by a new description in a language every entry that shows it there, and no other', async () => {
    const picture = await build.picture()
    const { id, slug } = await build.article({ cover: picture.id, _status: 'published' })
    await build.article({ _status: 'published' })
    const center = await build.center({ gallery: [picture.id], _status: 'published' })
    const before = await cursor()
    await editor.patch(`/api/media/${picture.id}?locale=kk`, { alt: 'Жаңа сипаттама' })

    expect(await coverOf(slug as string)).toMatchObject({ alt: 'Жаңа сипаттама' })
    const changes = await changesAfter(before)
    expect(changes.map(({ type, locale }: any) => `${type} ${locale}`).sort()).toEqual([
      'ARTICLE KK',
      'CENTER KK',
    ])
    expect(id).not.toBe(center.id)

    const later = await cursor()
    await editor.patch(`/api/media/${picture.id}?locale=ru`, { alt: 'Новое описание' })
    expect(await changesAfter(later), 'nothing shows it in Russian').toEqual([])
  })

  it('gets a new address when its focus moves', async () => {
    const picture = await build.picture()
    const { slug } = await build.article({ cover: picture.id, _status: 'published' })
    const { url } = await coverOf(slug as string)
    await editor.patch(`/api/media/${picture.id}?locale=kk`, { focalX: 20, focalY: 80 })
    const after = await coverOf(slug as string)
    expect(after.url).not.toBe(url)
    expect((await fetch(after.url)).status).toBe(200)
  })

  it('cannot be deleted while it is shown, and the editor is told', async () => {
    const picture = await build.picture()
    await build.article({ cover: picture.id, _status: 'published' })
    const { status, body } = await editor.delete(`/api/media/${picture.id}`)
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(/\b1\b/)
  })

  it('must be described in the language that is published', async () => {
    const file = await build.picture()
    const { body } = await editor.upload(
      { bytes: await pictureBytes(), name: 'kazakh-only.jpg', type: 'image/jpeg' },
      { alt: 'Тек қазақша' },
      '?locale=kk',
    )
    const { id } = await build.article({ cover: body.doc.id, _status: 'published' })
    const russian = { title: 'По-русски', summary: 'О', body: (await build.article()).body }
    const refused = await editor.patch(`/api/articles/${id}?locale=ru`, {
      ...russian,
      _status: 'published',
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].data.errors[0].message).toContain('kazakh-only.jpg')
    const taken = await editor.patch(`/api/articles/${id}?locale=ru`, {
      ...russian,
      cover: file.id,
      _status: 'published',
    })
    expect(taken.status).toBe(200)
  })

  it('survives that one entry drops it while another takes it, at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const picture = await build.picture()
      const first = await build.article({ cover: picture.id, _status: 'published' })
      const second = await build.article({ _status: 'published' })
      await Promise.all([
        editor.patch(`/api/articles/${first.id}?locale=kk`, { cover: null, _status: 'published' }),
        editor.patch(`/api/articles/${second.id}?locale=kk`, {
          cover: picture.id,
          _status: 'published',
        }),
      ])
      expect(await coverOf(second.slug as string)).not.toBeNull()
    }
  })
})

describe('a name', () => {
  it('of a centre is read fresh by what links to it, and is a change of the centre alone', async () => {
    const center = await build.center({ title: 'Ескі атау', _status: 'published' })
    const { slug } = await build.article({ centers: [center.id], _status: 'published' })
    const before = await cursor()
    await saveIn(platform.payload, 'centers', center.id, 'kk', { title: 'Жаңа атау' }, 'published')
    const { data } = await platform.query(`{ article(slug: "${slug}") { centers { title } } }`)
    expect(data.article.centers).toEqual([{ title: 'Жаңа атау' }])
    expect(await changesAfter(before)).toEqual([
      expect.objectContaining({ type: 'CENTER', locale: 'KK' }),
    ])
  })
})

const pictureBytes = async () => {
  const { default: sharp } = await import('sharp')
  return sharp({ create: { width: 600, height: 400, channels: 3, background: '#444' } })
    .jpeg()
    .toBuffer()
}
