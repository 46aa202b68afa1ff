import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  callout,
  entry,
  file,
  gallery,
  p,
  resolve,
  table,
  text,
  video,
} from '../../seed/data/text.ts'
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

const documentFile = async (title: string) => {
  const data = Buffer.from(`%PDF-1.4\n${' '.repeat(1_234_500)}\nstartxref\n0\n%%EOF`)
  const made = await platform.payload.create({
    collection: 'media',
    locale: 'kk',
    data: { title } as never,
    file: { data, mimetype: 'application/pdf', name: 'ereje.pdf', size: data.length },
  })
  return made as unknown as { id: number }
}

describe('the elements of a text', () => {
  const ELEMENTS = `query ($slug: String!) {
    article(slug: $slug) {
      body { html text readingMinutes images { assetId alt } files { assetId title mimeType bytes url } links { title } }
    }
  }`

  it('come with pictures, files and links of this moment, and their bytes are public with them', async () => {
    const [first, second] = [await build.picture(), await build.picture()]
    const pdf = await documentFile('Ереже <2026>')
    const center = await build.center({ title: 'Медеу орталығы', _status: 'published' })
    const body = resolve(
      text(
        table('Кесте', ['Күн', 'Сағат'], ['Сейсенбі', '16:00']),
        gallery('Ашылу', first.id, second.id),
        file(pdf.id),
        video('https://vimeo.com/76979871', 'Домбыра үйірмесі'),
        callout('info', 'Назар', p('Толығырақ: ', entry('centers', 'x', 'орталық'))),
      ),
      () => center.id,
    )
    const { slug } = await build.article({ body, _status: 'published' })
    const shown = async () => (await platform.query(ELEMENTS, { slug })).data.article.body
    const { html, text: words, images, files, links } = await shown()
    expect(html).toMatch(
      /<figure data-gallery><figure><img [^>]+><\/figure><figure><img [^>]+><\/figure>/,
    )
    expect(html).toContain('>Ереже &lt;2026&gt;</a> (PDF, 1,2 МБ)</p>')
    expect(html).toContain(
      '<figure data-video="vimeo:76979871"><a href="https://vimeo.com/76979871"',
    )
    expect(html).toMatch(/<aside data-callout="info">.*<a data-entry=.*>орталық<\/a><\/p><\/aside>/)
    expect(html).not.toMatch(/<script|<iframe|\son\w+=/)
    expect(words).toContain('Сейсенбі')
    expect(images.map(({ assetId }: any) => assetId)).toEqual([String(first.id), String(second.id)])
    expect(files).toMatchObject([{ assetId: String(pdf.id), mimeType: 'application/pdf' }])
    expect(links).toEqual([{ title: 'Медеу орталығы' }])
    expect((await fetch(files[0].url)).status).toBe(200)

    await platform.payload.update({
      collection: 'media',
      id: second.id,
      locale: 'kk',
      data: { alt: 'Жаңа жазу' },
    })
    expect((await shown()).html).toContain('alt="Жаңа жазу"')
    const { id } = (
      await platform.payload.find({
        collection: 'articles',
        where: { slug: { equals: slug } },
        depth: 0,
      })
    ).docs[0] as { id: number }
    await saveIn(platform.payload, 'articles', id, 'kk', { body: text(p('Енді жоқ')) }, 'published')
    expect((await fetch(files[0].url)).status).toBe(404)
  })

  it('need the description of each picture in the language, and the message names the text', async () => {
    const picture = await build.picture()
    const undescribed = await build.picture()
    await platform.sql(
      `update media_l10n set alt = null where _parent_id = $1 and _locale = 'kk'`,
      [undescribed.id],
    )
    const body = text(gallery('', picture.id, undescribed.id))
    const refused = build.article({ body, _status: 'published' })
    await expect(refused).rejects.toMatchObject({
      data: {
        errors: [{ path: 'body', message: expect.stringContaining('сипаттамасы (alt) жоқ') }],
      },
    })
  })
})
