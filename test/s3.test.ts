import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRenderer } from '../src/delivery/media/render.ts'
import { bytesOf, openStorage, type Storage } from '../src/storage/storage.ts'
import { builders } from './support/build.ts'
import { type Person, signIn } from './support/client.ts'
import { startTestPlatform, type TestPlatform } from './support/platform.ts'
import { startS3 } from './support/s3.ts'

// The platform with its files in a bucket: what it does with them on the disk stands beside the
// code; here stands that a bucket is no different.

let s3: Awaited<ReturnType<typeof startS3>>
let platform: TestPlatform
let storage: Storage
let officer: Person
let build: ReturnType<typeof builders>

beforeAll(async () => {
  s3 = await startS3()
  platform = await startTestPlatform(s3.environment)
  const { parseEnv } = await import('../src/env.ts')
  storage = openStorage(parseEnv(process.env))
  officer = await signIn(platform, { role: 'press_officer', allDistricts: true })
  build = builders(platform.payload)
})
afterAll(async () => {
  await platform?.close()
  await s3?.close()
})

const picture = async (colour: string, name = 'picture.jpg') => ({
  bytes: await sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer(),
  name,
  type: 'image/jpeg',
})

async function uploaded(file: Parameters<Person['upload']>[0], data: object = { alt: 'Сурет' }) {
  const { status, body } = await officer.upload(file, data, '?locale=kk&depth=0')
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

const keys = async (prefix: string) => (await Array.fromAsync(storage.list(prefix))).sort()
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function replace(id: number, { bytes, name, type }: Awaited<ReturnType<typeof picture>>) {
  const form = new FormData()
  form.append('file', new Blob([bytes as BlobPart], { type }), name)
  form.append('_payload', '{}')
  const headers = { authorization: `JWT ${officer.token}` }
  const url = `${platform.url}/api/media/${id}?locale=kk&depth=0`
  const response = await fetch(url, { method: 'PATCH', headers, body: form })
  expect(response.status).toBe(200)
  return (await response.json()).doc
}

/** The public address of the picture that a new article shows. */
async function shown(cover: number) {
  const { id, slug } = await build.article({ cover, _status: 'published' })
  const { data } = await platform.query(
    `{ article(slug: "${slug}") { cover { rendition(width: 320) { url } } } }`,
  )
  return { article: id, url: data.article.cover.rendition.url as string }
}

describe('an upload', () => {
  it('goes to the bucket and nowhere else', async () => {
    const { filename, prefix } = await uploaded(await picture('#c81e1e', 'Қала көшесі.jpg'))
    expect(prefix).toBe('media')
    expect(await keys('media/')).toEqual([`media/${filename}`])
    expect(existsSync(join(platform.dataDir, 'media'))).toBe(false)
  })

  it('is given to who is signed in and to nobody else', async () => {
    const doc = await uploaded(await picture('#1e1ec8'))
    const path = new URL(doc.url).pathname + new URL(doc.url).search
    expect((await fetch(platform.url + path)).status).toBe(403)
    const headers = { authorization: `JWT ${officer.token}` }
    const response = await fetch(platform.url + path, { headers })
    expect(response.status).toBe(200)
    const stored = await storage.read(`media/${doc.filename}`)
    expect(sha(new Uint8Array(await response.arrayBuffer()))).toBe(
      stored && sha(await bytesOf(stored)),
    )
  })

  it('may have 20 megabytes', async () => {
    const head = Buffer.from('%PDF-1.4\n')
    const end = Buffer.from('\nstartxref\n30\n%%EOF\n')
    const bytes = Buffer.concat([head, randomBytes(20_000_000), end])
    const doc = await uploaded({ bytes, name: 'zhospar.pdf', type: 'application/pdf' }, {})
    const stored = await storage.read(`media/${doc.filename}`)
    expect(stored && sha(await bytesOf(stored))).toBe(sha(bytes))
  })

  it('is copied with its texts', async () => {
    const doc = await uploaded(await picture('#1ec81e'))
    await officer.patch(`/api/media/${doc.id}?locale=ru`, { alt: 'Рисунок', caption: 'Подпись' })
    const { status, body } = await officer.post(`/api/media/${doc.id}/duplicate?locale=ru`)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ alt: 'Рисунок', caption: 'Подпись', digest: doc.digest })
    expect(body.doc.filename).not.toBe(doc.filename)
    expect((await officer.get(`/api/media/${body.doc.id}?locale=kk`)).body.alt).toBe('Сурет')
    expect(await storage.exists(`media/${body.doc.filename}`)).toBe(true)
    await officer.delete(`/api/media/${body.doc.id}`)
    expect(await storage.exists(`media/${body.doc.filename}`)).toBe(false)
    expect(await storage.exists(`media/${doc.filename}`)).toBe(true)
  })

  it('gets its focus as the admin sets it', async () => {
    const doc = await uploaded(await picture('#c8c81e'))
    const edits = 'uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80'
    const { status } = await officer.patch(`/api/media/${doc.id}?locale=kk&${edits}`, {})
    expect(status).toBe(200)
    const { body } = await officer.get(`/api/media/${doc.id}?locale=kk`)
    expect(body).toMatchObject({ focalX: 20, focalY: 80, digest: doc.digest })
  })
})

describe('a picture', () => {
  it('is public once a published entry shows it, as long as one does', async () => {
    const { id } = await uploaded(await picture('#0a6b5e'))
    const { article, url } = await shown(id)
    const response = await fetch(url)
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 320, format: 'webp' })
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    const [key = ''] = await keys(`renditions/${id}-`)
    expect(key).toMatch(/\/320\.webp$/)
    const kept = await storage.read(key)
    expect(kept && sha(await bytesOf(kept))).toBe(sha(bytes))
    // The second time it comes from the bucket.
    expect(sha(new Uint8Array(await (await fetch(url)).arrayBuffer()))).toBe(sha(bytes))

    await platform.payload.update({
      collection: 'articles',
      id: article,
      locale: 'kk',
      data: { _status: 'draft' },
    })
    expect((await fetch(url)).status).toBe(404)
  })

  it('takes its renditions with it when another replaces it', async () => {
    const doc = await uploaded(await picture('#aa0000', 'before.jpg'))
    const { url } = await shown(doc.id)
    expect((await fetch(url)).status).toBe(200)
    const renditions = await keys(`renditions/${doc.id}-`)
    expect(renditions).toHaveLength(1)

    const replaced = await replace(doc.id, await picture('#0000aa', 'after.jpg'))
    expect(await storage.exists(`media/${doc.filename}`)).toBe(false)
    expect(await storage.exists(`media/${replaced.filename}`)).toBe(true)
    expect(await keys(`renditions/${doc.id}-`)).toEqual([])
    expect((await fetch(url)).status).toBe(404)
  })

  it('takes its renditions with it when its focus moves, and when it is deleted', async () => {
    const doc = await uploaded(await picture('#00aa00'))
    const { url, article } = await shown(doc.id)
    expect((await fetch(url)).status).toBe(200)
    await officer.patch(`/api/media/${doc.id}?locale=kk`, { focalX: 10, focalY: 10 })
    expect(await keys(`renditions/${doc.id}-`)).toEqual([])
    expect((await fetch(url)).status).toBe(404)

    await fetch((await shown(doc.id)).url)
    expect(await keys(`renditions/${doc.id}-`)).toHaveLength(1)
    expect((await officer.delete(`/api/media/${doc.id}`)).status, 'still shown').toBe(409)
    const { docs } = await platform.payload.find({
      collection: 'articles',
      where: { cover: { equals: doc.id } },
    })
    expect(docs.map(({ id }) => id)).toContain(article)
    for (const { id } of docs) await platform.payload.delete({ collection: 'articles', id })
    expect((await officer.delete(`/api/media/${doc.id}`)).status).toBe(200)
    expect(await storage.exists(`media/${doc.filename}`)).toBe(false)
    expect(await keys(`renditions/${doc.id}-`)).toEqual([])
  })

  it('is whole, whichever of several processes makes it', async () => {
    const doc = await uploaded(await picture('#5e0a6b'))
    await shown(doc.id)
    const [row] = await platform.sql('select data from delivery.media where id = $1', [doc.id])
    const media = { ...row?.data, id: doc.id }
    const rendition = { width: 480, height: 320, cropped: false, format: 'webp' as const }
    const processes = Array.from({ length: 3 }, () => createRenderer(storage, async () => true))
    const made = await Promise.all(
      processes.map((one) => one.rendition(media, rendition, '480.webp')),
    )
    const digests = await Promise.all(made.map(async (one) => one && sha(await bytesOf(one))))
    expect(new Set(digests).size).toBe(1)
    const kept = await storage.read(`renditions/${doc.id}-${media.revision}/480.webp`)
    expect(kept && sha(await bytesOf(kept))).toBe(digests[0])
  })

  it('leaves no rendition behind that was made too late', async () => {
    const doc = await uploaded(await picture('#6b5e0a'))
    await shown(doc.id)
    const [row] = await platform.sql('select data from delivery.media where id = $1', [doc.id])
    const late = createRenderer(storage, async () => false)
    const rendition = { width: 160, height: 107, cropped: false, format: 'jpg' as const }
    expect(await late.rendition({ ...row?.data, id: doc.id }, rendition, '160.jpg')).toBeDefined()
    expect(await keys(`renditions/${doc.id}-`)).toEqual([])
  })
})
