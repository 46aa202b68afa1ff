import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../../../seed/data/text.ts'
import { launchBrowser } from '../../../../test/support/browser.ts'
import { builders, saveIn } from '../../../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts'

let platform: TestPlatform
let browser: Browser
let build: ReturnType<typeof builders>

beforeAll(async () => {
  platform = await startTestPlatform()
  build = builders(platform.payload)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await platform.close()
})

interface Node {
  name: string
  attributes: Record<string, string>
  text: string
  children: Node[]
}

const get = async (path: string) => {
  const answer = await fetch(`${platform.url}${path}`)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

/** An XML document as Chromium reads it, which knows no mercy for a mistake. */
async function xml(path: string): Promise<Node> {
  const page = await browser.newPage()
  const read = await page.evaluate(
    (source) => {
      const toNode = (element: Element): Node => ({
        name: element.namespaceURI === 'http://www.w3.org/2005/Atom' ? element.localName : '?',
        attributes: Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
        text: element.children.length > 0 ? '' : (element.textContent ?? ''),
        children: [...element.children].map(toNode),
      })
      const { documentElement } = new DOMParser().parseFromString(source, 'application/xml')
      if (documentElement.querySelector('parsererror')) return documentElement.textContent
      return toNode(documentElement)
    },
    await get(path),
  )
  await page.close()
  if (typeof read === 'string' || read === null) throw new Error(`no XML: ${read}`)
  return read
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name)
const textOf = (node: Node, name: string) => {
  const found = all(node, name)
  expect(found.length, name).toBeLessThanOrEqual(1)
  return found[0]?.text
}
const links = (node: Node) => all(node, 'link').map(({ attributes }) => attributes)

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/

describe('the news', () => {
  it('of a district are the same in Atom and JSON, and lead to its site', async () => {
    const district = await build.district({ slug: 'karasai', title: 'Қарасай & Co' })
    await build.site({
      district: district.id,
      title: 'Қарасай жастары',
      host: 'karasai.example.kz',
    })
    const topic = await build.topic({ title: 'Спорт', slug: 'sport', _status: 'published' })
    const cover = await build.picture()
    const older = await build.article({
      title: 'Бұрынғы',
      slug: 'buryngy',
      date: '2026-01-01T05:00:00Z',
      districts: [],
      _status: 'published',
    })
    const { id } = await build.article({
      title: 'Ашылды: «A < B» & \u0008басқа',
      slug: 'ashyldy',
      summary: 'Қысқаша <b>мазмұны</b> ]]>',
      date: '2026-02-01T05:00:00Z',
      body: text(p('Мәтін & <script>alert(1)</script>')),
      districts: [district.id],
      topics: [topic.id],
      author: 'Баспасөз қызметі',
      source: { name: 'Дереккөз', url: 'https://source.example.kz/1?a=1&b=2' },
      cover: cover.id,
      _status: 'published',
    })
    await build.article({
      title: 'Басқа ауданда',
      districts: [(await build.district()).id],
      _status: 'published',
    })
    await build.article({ title: 'Қаралама', districts: [district.id] })

    const feed = await xml('/feeds/karasai/news.atom')
    const json = JSON.parse(await get('/feeds/karasai/news.json'))
    expect(feed.name).toBe('feed')
    expect(feed.attributes['xml:lang']).toBe('kk')
    expect(textOf(feed, 'title')).toBe('Қарасай & Co: жаңалықтар')
    expect(textOf(feed, 'id')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(links(feed)).toEqual([
      {
        rel: 'self',
        type: 'application/atom+xml',
        href: `${platform.url}/feeds/karasai/news.atom`,
      },
      {
        rel: 'alternate',
        type: 'text/html',
        hreflang: 'kk',
        href: 'https://karasai.example.kz/kk/',
      },
      {
        rel: 'alternate',
        type: 'application/feed+json',
        hreflang: 'kk',
        href: `${platform.url}/feeds/karasai/news.json`,
      },
      {
        rel: 'alternate',
        type: 'application/atom+xml',
        hreflang: 'ru',
        href: `${platform.url}/feeds/karasai/news.atom?locale=ru`,
      },
      {
        rel: 'alternate',
        type: 'application/atom+xml',
        hreflang: 'en',
        href: `${platform.url}/feeds/karasai/news.atom?locale=en`,
      },
    ])
    const [first, second, ...none] = all(feed, 'entry') as [Node, Node]
    expect(none).toEqual([])
    const item = json.items[0]
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: textOf(feed, 'title'),
      home_page_url: 'https://karasai.example.kz/kk/',
      feed_url: `${platform.url}/feeds/karasai/news.json`,
      language: 'kk',
      authors: [{ name: 'Қарасай жастары' }],
    })
    expect(item).toMatchObject({
      id: textOf(first, 'id'),
      url: 'https://karasai.example.kz/kk/news/ashyldy/',
      external_url: 'https://source.example.kz/1?a=1&b=2',
      title: 'Ашылды: «A < B» & \u0008басқа',
      summary: 'Қысқаша <b>мазмұны</b> ]]>',
      content_html: '<p>Мәтін &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>',
      authors: [{ name: 'Баспасөз қызметі' }],
      tags: ['Спорт'],
      language: 'kk',
      image: expect.stringMatching(/^http.+\.jpg$/),
    })
    expect(textOf(first, 'title')).toBe('Ашылды: «A < B» & басқа')
    expect(textOf(first, 'summary')).toBe(item.summary)
    expect(textOf(first, 'content')).toBe(item.content_html)
    expect(all(first, 'content')[0]?.attributes).toEqual({ type: 'html' })
    expect(Date.parse(textOf(first, 'published') ?? '')).toBe(Date.parse('2026-02-01T05:00:00Z'))
    for (const entry of [first, second]) {
      expect(textOf(entry, 'published')).toMatch(INSTANT)
      expect(textOf(entry, 'updated')).toMatch(INSTANT)
    }
    expect(all(first, 'category')[0]?.attributes).toEqual({ term: 'sport', label: 'Спорт' })
    expect(links(first)).toEqual([
      { rel: 'alternate', type: 'text/html', hreflang: 'kk', href: item.url },
      { rel: 'via', href: item.external_url },
      { rel: 'enclosure', type: 'image/jpeg', href: item.image },
    ])
    expect((await fetch(item.image)).headers.get('content-type')).toBe('image/jpeg')
    expect(textOf(second, 'title')).toBe('Бұрынғы')

    // Who an entry is does not hang on what it is called, in which language, or where it is read.
    await saveIn(
      platform.payload,
      'articles',
      id,
      'ru',
      { title: 'Открылся', slug: 'otkrylsia', summary: 'Кратко', body: text(p('Текст')) },
      'published',
    )
    const russian = JSON.parse(await get('/feeds/karasai/news.json?locale=ru'))
    expect(russian.items.map((one: any) => [one.id, one.language, one.title])).toEqual([
      [item.id, 'ru', 'Открылся'],
      [textOf(second, 'id'), 'kk', 'Бұрынғы'],
    ])
    expect(russian.title).toBe('Қарасай & Co: новости')
    const portal = JSON.parse(await get('/feeds/news.json'))
    expect(portal.items.map((one: any) => one.title)).toContain('Басқа ауданда')
    expect(portal.items.find((one: any) => one.id === item.id).url).toBe(item.url)
    await platform.payload.delete({ collection: 'articles', id: older.id })
    expect(all(await xml('/feeds/karasai/news.atom'), 'entry')).toHaveLength(1)
  })

  it('hold the newest fifty, and files with their size', async () => {
    const district = await build.district({ slug: 'kegen' })
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n30\n%%EOF\n')
    const file = await platform.payload.create({
      collection: 'media',
      locale: 'kk',
      data: { title: 'Ереже' } as never,
      file: {
        data: pdf,
        mimetype: 'application/pdf',
        name: 'rules.pdf',
        size: pdf.length,
      },
    })
    for (let n = 0; n < 51; n += 1) {
      const date = Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: n }).toString()
      const documents = n === 50 ? [file.id] : []
      await build.article({
        title: `${n}`,
        date,
        districts: [district.id],
        documents,
        _status: 'published',
      })
    }
    const { items } = JSON.parse(await get('/feeds/kegen/news.json'))
    expect(items).toHaveLength(50)
    expect(items[0].title).toBe('50')
    expect(items[0].url).toBeUndefined()
    const [attachment] = items[0].attachments
    expect(attachment).toMatchObject({ mime_type: 'application/pdf', title: 'Ереже' })
    expect((await (await fetch(attachment.url)).bytes()).length).toBe(attachment.size_in_bytes)
    const [newest] = all(await xml('/feeds/kegen/news.atom'), 'entry') as [Node]
    expect(links(newest)).toEqual([
      {
        rel: 'enclosure',
        type: 'application/pdf',
        length: String(attachment.size_in_bytes),
        title: 'Ереже',
        href: attachment.url,
      },
    ])
  })

  it('of a district without any are a feed all the same', async () => {
    await build.district({ slug: 'uigur', title: 'Ұйғыр' })
    await platform.sql('delete from delivery.entries where type = $1', ['article'])
    expect(all(await xml('/feeds/uigur/news.atom?locale=en'), 'entry')).toEqual([])
    expect(textOf(await xml('/feeds/news.atom'), 'updated')).toMatch(INSTANT)
    expect(JSON.parse(await get('/feeds/uigur/news.json?locale=en')).title).toBe('Ұйғыр: news')
  })
})
