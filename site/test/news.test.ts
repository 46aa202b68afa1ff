import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newsOn, newsPages } from '../src/content/news.ts'
import { viewOf } from '../src/content/view.ts'

type View = ReturnType<typeof viewOf>

/** A view of nothing but so many articles, a day after each other, the last ones perhaps changed. */
function viewOfNews(count: number): View {
  const articles = Array.from({ length: count }, (_, n) => ({
    ...{ documentId: `a${n}`, locale: 'KK', slug: `a${n}`, formerSlugs: [], topics: [] },
    date: new Date(Date.UTC(2026, 0, 1 + n)).toISOString(),
  }))
  const any = {
    slug: 'x',
    host: 'x.kz',
    locales: ['KK'],
    defaultLocale: 'KK',
    region: { districts: [] },
  }
  const copy = { site: { kk: any, ru: null, en: null }, articles } as unknown as View['copy']
  return viewOf(copy, new Date(), { api: 'https://api.kz' })
}
const idsOn = (view: View, page: number | null) =>
  newsOn(view, 'kk', null, page).articles.map(({ documentId }) => documentId)

describe('the pages of the news', () => {
  for (let count = 0; count <= 60; count += 1) {
    it(`of ${count} articles hold each once, the newest first, and lead to each other`, () => {
      const view = viewOfNews(count)
      const seen: string[] = []
      let page: number | null | undefined = null
      let newer: number | null | undefined
      while (page !== undefined) {
        const shown = newsOn(view, 'kk', null, page)
        assert.equal(shown.newer, newer)
        seen.push(...idsOn(view, page))
        newer = page
        page = shown.older
      }
      assert.deepEqual(
        seen,
        Array.from({ length: count }, (_, n) => `a${count - 1 - n}`),
      )
    })

    it(`of ${count} articles stay as they are, but for the first, when one more comes`, () => {
      const [before, after] = [viewOfNews(count), viewOfNews(count + 1)]
      for (let page = 1; page <= newsPages(before, null); page += 1) {
        assert.deepEqual(idsOn(after, page), idsOn(before, page))
      }
    })
  }
})
