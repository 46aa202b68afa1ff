import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builders } from '../../../test/support/build.ts'
import { signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'
import { cropBox, parseRendition, renditionName, renditionsOf } from './renditions.ts'

let platform: TestPlatform
let slug: string
let image: Record<string, any>

/** Left half red, right half blue, 1000 × 500. */
const halves = () =>
  sharp({ create: { width: 1000, height: 500, channels: 3, background: '#ff0000' } })
    .composite([
      {
        input: { create: { width: 500, height: 500, channels: 3, background: '#0000ff' } },
        left: 500,
        top: 0,
      },
    ])
    .jpeg()
    .toBuffer()

const IMAGE = `query ($slug: String!) { article(slug: $slug) { cover {
  assetId url width height focus { x y }
  avif: srcset(format: AVIF) square: srcset(ratio: 1)
  small: rendition(width: 200) { url width height }
  huge: rendition(width: 5000, format: JPEG) { url width height }
  crop: rendition(width: 150, height: 150, format: JPEG) { url width height }
} } }`

beforeAll(async () => {
  platform = await startTestPlatform()
  const editor = await signIn(platform, { role: 'administrator' })
  const { body } = await editor.upload(
    { bytes: await halves(), name: 'halves.jpg', type: 'image/jpeg' },
    { alt: 'Екі түс', focalX: 90, focalY: 50 },
  )
  await editor.patch(`/api/media/${body.doc.id}`, { focalX: 90, focalY: 50 })
  const article = await builders(platform.payload).article({
    cover: body.doc.id,
    _status: 'published',
  })
  slug = article.slug as string
  image = (await platform.query(IMAGE, { slug })).data.article.cover
})
afterAll(() => platform.close())

const load = async (url: string) => {
  const response = await fetch(url)
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('pictures', () => {
  it('come in widths from a fixed list and never larger than they are', () => {
    expect(image.avif.match(/\d+w/g)).toEqual(['160w', '320w', '480w', '640w', '960w', '1000w'])
    expect(image.square.match(/\d+w/g)).toEqual(['160w', '320w', '480w', '500w'])
    expect(image.small).toMatchObject({ width: 320, height: 160 })
    expect(image.huge).toMatchObject({ width: 1000, height: 500 })
  })

  it.each([
    ['avif', 'image/avif', 'heif'],
    ['webp', 'image/webp', 'webp'],
    ['jpg', 'image/jpeg', 'jpeg'],
  ])('are made as %s', async (extension, type, format) => {
    const { response, bytes } = await load(image.small.url.replace('.webp', `.${extension}`))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 320, height: 160, format })
  })

  it('are cropped around the focus', async () => {
    const { bytes } = await load(image.crop.url)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 160, height: 160 })
    const { channels } = await sharp(bytes).stats()
    expect(channels[2]?.mean, 'the focus is in the blue half').toBeGreaterThan(200)
    expect(channels[0]?.mean).toBeLessThan(50)
  })

  it('are rendered once, however many ask at the same moment', async () => {
    const url = image.small.url.replace('320.webp', '640.webp')
    const answers = await Promise.all(Array.from({ length: 20 }, () => load(url)))
    expect(new Set(answers.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1)
    const kept = await readdir(join(platform.dataDir, 'renditions'), { recursive: true })
    expect(kept.filter((file) => file.endsWith('640.webp'))).toHaveLength(1)
    expect(kept.filter((file) => file.endsWith('.new'))).toEqual([])
  })

  it.each([
    '333.webp',
    '320.gif',
    '320x99999.webp',
    '0.webp',
    '320x10.webp',
    '..%2f..%2fsecrets.json',
    '2560.webp',
  ])('are not made as %s', async (name) => {
    const { response } = await load(image.small.url.replace('320.webp', name))
    expect(response.status).toBe(404)
  })

  it('are not found under another revision or id', async () => {
    const { response } = await load(image.small.url.replace(/-[0-9a-f]{12}/, '-000000000000'))
    expect(response.status).toBe(404)
  })

  it.each([
    ['flatter than any crop', 'srcset(ratio: 100)', 'srcset(ratio: 5)'],
    ['taller than any crop', 'srcset(ratio: 0.001)', 'srcset(ratio: 0.2)'],
    ['no ratio at all', 'srcset(ratio: -1)', 'srcset(ratio: 0.2)'],
    [
      'a size flatter than any',
      'rendition(width: 600, height: 1) { url }',
      'rendition(width: 600, height: 120) { url }',
    ],
    [
      'a size of nothing',
      'rendition(width: 0, height: -3) { url }',
      'rendition(width: 1, height: 1) { url }',
    ],
  ])('take for %s the nearest that there is, and the picture stays', async (_, asked, nearest) => {
    const { data, errors } = await platform.query(
      `{ article(slug: "${slug}") { cover { alt beyond: ${asked} nearest: ${nearest} } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.article.cover.alt).toBe('Екі түс')
    expect(data.article.cover.beyond).toEqual(data.article.cover.nearest)
    const text = JSON.stringify(data.article.cover.beyond)
    const [address] = /http[^ "]+/.exec(text) as RegExpExecArray
    expect((await fetch(address)).status).toBe(200)
  })
})

describe('renditions, over many pictures', () => {
  it('lie within the picture, have the ratio, and are found again by their name', () => {
    let seed = 3
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    for (let round = 0; round < 500; round += 1) {
      const picture = {
        width: 1 + random(4000),
        height: 1 + random(4000),
        focus: { x: random(101) / 100, y: random(101) / 100 },
        mimeType: 'image/jpeg',
      }
      const ratio = random(2) ? null : (20 + random(480)) / 100
      for (const rendition of renditionsOf(picture, ratio)) {
        const name = renditionName(rendition, 'webp')
        const tall =
          rendition.cropped &&
          (rendition.width / rendition.height > 5 || rendition.width / rendition.height < 0.2)
        if (!tall)
          expect(parseRendition(picture, name), `${JSON.stringify(picture)} ${name}`).toMatchObject(
            rendition,
          )
        expect(rendition.width).toBeLessThanOrEqual(picture.width)
        if (!ratio) continue
        const box = cropBox(picture, ratio)
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.left + box.width).toBeLessThanOrEqual(picture.width)
        expect(box.top + box.height).toBeLessThanOrEqual(picture.height)
      }
    }
  })
})
