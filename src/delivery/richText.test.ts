import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entry, p, resolve, text } from '../../seed/data/text.ts'
import { builders, saveIn } from '../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform
let build: ReturnType<typeof builders>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
})
afterAll(() => platform.close())

const BODY = `query ($slug: String!, $fallback: [Locale!]! = []) {
  article(slug: $slug, fallback: $fallback) {
    body { html(linkBase: "https://karasai.example.kz") links { documentId title } images { alt } }
  }
}`
const bodyOf = async (slug: unknown) => (await platform.query(BODY, { slug })).data.article.body

const linkingTo = (center: number) =>
  resolve(text(p('Міне ', entry('centers', 'x', 'орталық'), '.')), () => center)

describe('a link to an entry', () => {
  it('has the slug of this moment, and is plain text while the target is not public', async () => {
    const center = await build.center({ title: 'Бірінші орталық' })
    const { slug } = await build.article({ body: linkingTo(center.id), _status: 'published' })
    expect(await bodyOf(slug)).toEqual({ html: '<p>Міне орталық.</p>', links: [], images: [] })

    await saveIn(platform.payload, 'centers', center.id, 'kk', {}, 'published')
    const shown = await bodyOf(slug)
    const { documentId } = shown.links[0]
    const anchor = (target: string) =>
      `<p>Міне <a data-entry="${documentId}" href="https://karasai.example.kz/kk/center/${target}/">орталық</a>.</p>`
    expect(shown.html).toBe(anchor('birinshi-ortalyq'))

    await saveIn(
      platform.payload,
      'centers',
      center.id,
      'kk',
      { slug: 'jana-mekenjai' },
      'published',
    )
    expect((await bodyOf(slug)).html).toBe(anchor('jana-mekenjai'))

    await platform.payload.update({
      collection: 'centers',
      id: center.id,
      data: { _status: 'draft' },
    })
    expect((await bodyOf(slug)).html).toBe('<p>Міне орталық.</p>')
  })
})

describe('a picture in the text', () => {
  it('comes with its description of this moment, its sizes and its caption', async () => {
    const picture = await build.picture({ caption: 'Ашылу <салтанаты>', credit: 'Қызмет' })
    const body = text(p('Сурет:'))
    body.root.children.push({
      type: 'upload',
      version: 3,
      relationTo: 'media',
      value: picture.id,
      fields: null,
    } as never)
    const { slug } = await build.article({ body, _status: 'published' })
    const { html, images } = await bodyOf(slug)
    expect(images).toEqual([{ alt: picture.alt }])
    expect(html).toMatch(
      /<figure><img src="[^"]+\/media\/\d+-[0-9a-f]+\/800\.jpg" srcset="[^"]+160w, [^"]+800w"/,
    )
    expect(html).toContain(`alt="${picture.alt}" width="800" height="600" loading="lazy"`)
    expect(html).toContain('<figcaption>Ашылу &lt;салтанаты&gt; · Қызмет</figcaption>')
    const source = /srcset="(\S+) 160w/.exec(html)?.[1] as string
    expect((await fetch(source)).headers.get('content-type')).toBe('image/webp')

    await platform.payload.update({
      collection: 'media',
      id: picture.id,
      locale: 'kk',
      data: { alt: 'Жаңа' },
    })
    expect((await bodyOf(slug)).html).toContain('alt="Жаңа"')
  })
})
