import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articles, type Entry, events, langs } from './support/published.ts'
import { hasPage, pageAt, pages, pagesIn, words } from './support/site.ts'

const SECTIONS: [section: string, list: (lang: string) => Promise<Entry[]>][] = [
  ['news', articles],
  ['events', events],
]

describe('a page for everything that is published', () => {
  for (const lang of langs) {
    for (const [section, list] of SECTIONS) {
      it(`/${lang}/${section}/`, async () => {
        const entries = await list(lang)
        assert.ok(entries.length > 0)
        for (const { slug, title } of entries) {
          const { root } = pageAt(`/${lang}/${section}/${slug}/`)
          assert.equal(words(root.querySelector('h1')), title)
        }
      })
    }
  }

  it('and for nothing else', async () => {
    const wanted = new Set<string>(['/', '/404.html', ...langs.map((lang) => `/${lang}/`)])
    for (const [section, list] of SECTIONS) {
      const published = (await Promise.all(langs.map(list))).flat()
      const documents = new Map(published.map((entry) => [entry.documentId, entry.translations]))
      for (const translations of documents.values()) {
        for (const lang of langs) wanted.add(pathOf(lang, section, translations))
      }
    }
    assert.deepEqual(pages.map(({ path }) => path).sort(), [...wanted].sort())
  })
})

it('every page has one heading of the first rank, and a title of its own in its language', () => {
  for (const lang of langs) {
    const titles = pagesIn(lang).map(({ path, root }) => {
      assert.equal(root.querySelectorAll('h1').length, 1, path)
      return words(root.querySelector('title'))
    })
    assert.equal(new Set(titles).size, titles.length)
  }
})

it('no page brings a script', () => {
  assert.deepEqual(
    pages.filter(({ root }) => root.querySelector('script')).map(({ path }) => path),
    [],
  )
})

it('the entrance leads to Kazakh, and offers all languages', () => {
  const { root } = pageAt('/')
  assert.equal(
    root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
    '0; url=/kk/',
  )
  assert.deepEqual(
    root.querySelectorAll('a').map((link) => link.getAttribute('href')),
    langs.map((lang) => `/${lang}/`),
  )
})

it('what is not found is said in every language', () => {
  assert.ok(hasPage('/404.html'))
  const found = pageAt('/404.html').root.querySelectorAll('main [lang]')
  assert.deepEqual(
    found.map((section) => section.getAttribute('lang')),
    langs.filter((lang) => lang !== 'kk'),
  )
})

/** Its page in the language, else that which shows the text of the first language that has one. */
function pathOf(lang: string, section: string, translations: Entry['translations']) {
  const bySlug = new Map(translations.map(({ locale, slug }) => [locale.toLowerCase(), slug]))
  const own = bySlug.get(lang)
  if (own) return `/${lang}/${section}/${own}/`
  const other = langs.find((one) => bySlug.has(one)) ?? ''
  return `/${lang}/${section}/${other}/${bySlug.get(other)}/`
}
