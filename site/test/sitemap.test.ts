import assert from 'node:assert/strict'
import { it } from 'node:test'
import { settings } from '../src/api/site.ts'
import type { Copy } from '../src/content/copy.ts'
import { everyPage } from '../src/content/everyPage.ts'
import { viewOf } from '../src/content/view.ts'
import { partsOf, sitemapIndex, sitemapParts, urlset } from '../src/machines/sitemap.ts'
import { PLACES } from '../src/settings.ts'

/** What sitemaps.org lets be in one file. */
const URLS = 50_000
const BYTES = 52_428_800

const locations = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)

/** The site with so many articles, each in three languages. */
function siteWith(count: number, slug: (id: number) => string) {
  const none = { events: [], centers: [], programs: [], grants: [], benefits: [], pages: [] }
  const articles = Array.from({ length: count }, (_, id) =>
    (['KK', 'RU', 'EN'] as const).map((locale) => ({
      ...{ documentId: String(id), locale, slug: slug(id), formerSlugs: [], topics: [] },
      ...{ seo: { noindex: false }, date: '2026-03-01T00:00:00Z' },
      updatedAt: '2026-03-01T00:00:00.000Z',
    })),
  ).flat()
  const copy = { site: settings, ...none, articles, topics: [], dates: [], publication: [] }
  return viewOf(copy as unknown as Copy, new Date(), PLACES)
}

const LONG = (id: number) => `${'өте-ұзын-атау-'.repeat(40)}${id}`
const LONGEST = (id: number) => `${'a'.repeat(4_000)}-${id}`

for (const [name, count, slug] of [
  ['many addresses', 20_000, String],
  ['long addresses', 17_000, LONG],
  ['very long addresses', 2_000, LONGEST],
] as const) {
  it(`of ${name} is in parts, each as large as it may be, and has every page once`, () => {
    const view = siteWith(count, slug)
    const parts = view.ask(sitemapParts)
    assert.ok(parts.length > 1)
    const texts = parts.map((part) => urlset(view, part))
    for (const text of texts) {
      assert.ok(locations(text).length <= URLS)
      assert.ok(Buffer.byteLength(text) <= BYTES)
    }
    const wanted = view
      .ask(everyPage)
      .filter(({ alternates }) => Object.keys(alternates).length > 0)
      .map(({ path }) => view.site.origin + path)
    assert.deepEqual(texts.flatMap(locations), wanted)
    assert.deepEqual(
      locations(sitemapIndex(view, parts)),
      parts.map((_, index) => `${view.site.origin}/sitemap-${index + 1}.xml`),
    )
  })
}

it('of a site of a usual size is one file', () => {
  assert.equal(siteWith(2_000, String).ask(sitemapParts).length, 1)
  assert.deepEqual(partsOf([]), [[0, 0]])
})

it('is cut so that nothing is lost, nothing is twice and no part could take one more', () => {
  const most = { urls: 7, bytes: 1_100 }
  for (let seed = 1; seed < 300; seed += 1) {
    const sizes = Array.from({ length: seed % 40 }, (_, index) => (seed * (index + 3) * 7919) % 90)
    const parts = partsOf(sizes, most)
    assert.equal(parts[0]?.[0], 0)
    assert.equal(parts.at(-1)?.[1], sizes.length)
    for (const [index, [from, to]] of parts.entries()) {
      const bytes = sizes.slice(from, to).reduce((sum, size) => sum + size, 1_000)
      assert.ok(to - from <= most.urls && (bytes <= most.bytes || to - from === 1))
      const next = parts[index + 1]
      if (!next) continue
      assert.equal(next[0], to)
      assert.ok(to - from === most.urls || bytes + (sizes[to] ?? 0) > most.bytes)
    }
  }
})
