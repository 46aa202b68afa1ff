import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../../../seed/data/text.ts'
import { builders } from '../../../test/support/build.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
  const build = builders(platform.payload)
  const region = await build.region({ slug: 'almaty-region' })
  const karasai = await build.district({ slug: 'karasai', title: 'Қарасай', region: region.id })
  await build.site({
    host: 'karasai.example.kz',
    title: 'Қарасай <жастары>',
    region: region.id,
    district: karasai.id,
    accentColor: '#a33b20',
  })
  const published = { districts: [karasai.id], _status: 'published' }
  await build.article({
    ...published,
    title: 'Домбыра <b>үйірмесі</b> & "ән"',
    slug: 'dombyra',
    body: text(p('<script>alert(1)</script> аспаптар')),
  })
  await build.event({ ...published, title: 'Шахмат үйірмесі', slug: 'shahmat' })
  await build.benefit({ ...published, title: 'Үйірме жеңілдігі', slug: 'uiirme' })
  for (let n = 0; n < 25; n += 1) await build.article({ ...published, title: `Кеш ${n}` })
})
afterAll(() => platform.close())

const ask = (query: Record<string, string>) =>
  fetch(`${platform.url}/search?${new URLSearchParams(query)}`)
const read = async (query: Record<string, string>) => (await ask(query)).text()
const links = (html: string) =>
  [...html.matchAll(/<h2 lang="\w\w"><a href="([^"]+)"/g)].map(([, href]) => href)

describe('the page of results', () => {
  it('leads to the district’s site, where its pages are', async () => {
    const html = await read({ q: 'үйірмеге', locale: 'kk', district: 'karasai' })
    expect(links(html).sort()).toEqual([
      'https://karasai.example.kz/kk/benefits/#benefit-uiirme',
      'https://karasai.example.kz/kk/events/shahmat/',
      'https://karasai.example.kz/kk/news/dombyra/',
    ])
  })

  it('is in the language that is asked for, and says which a text is in', async () => {
    const html = await read({ q: 'шахмат', locale: 'en', district: 'karasai' })
    expect(html).toContain('<html lang="en">')
    expect(html).toContain(
      '<h2 lang="kk"><a href="https://karasai.example.kz/en/events/kk/shahmat/"',
    )
    expect(html).toContain('Event, in Kazakh')
  })

  it('lets nothing of what was asked or written become markup', async () => {
    const html = await read({ q: '"><script>домбыра</script>', district: 'karasai' })
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;домбыра&lt;/script&gt;"')
    expect(html).toContain('Домбыра &lt;b&gt;үйірмесі&lt;/b&gt; &amp; &quot;ән&quot;')
    expect(html).toContain('Қарасай &lt;жастары&gt;')
    expect(html).not.toMatch(/<script|<b>/)
    const strange = await read({ q: 'x', district: '"><img src=x>', locale: 'xx' })
    expect(strange).not.toContain('<img')
  })

  it('runs nothing and loads nothing, by its policy', async () => {
    const { headers } = await ask({ q: 'домбыра', district: 'karasai' })
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('goes on to everything that was found, each once', async () => {
    const seen: (string | undefined)[] = []
    let next: string | undefined =
      `/search?${new URLSearchParams({ q: 'кеш', district: 'karasai' })}`
    while (next) {
      const html = await (await fetch(platform.url + next)).text()
      seen.push(...links(html))
      next = /<a href="(\/search[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(25)
    expect(new Set(seen).size).toBe(25)
  })

  it('says so where nothing is found, and where too much is asked', async () => {
    expect(await read({ q: 'жоқсөз', district: 'karasai' })).toContain('Ештеңе табылмады')
    const tooLong = await ask({ q: 'сөз '.repeat(100), locale: 'ru' })
    expect(tooLong.status).toBe(400)
    expect(await tooLong.text()).toContain('Запрос слишком длинный')
    expect((await ask({})).status).toBe(200)
    expect((await ask({ q: 'кеш', after: 'junk' })).status).toBe(400)
  })
})
