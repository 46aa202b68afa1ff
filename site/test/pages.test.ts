import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Entry, langs, SECTIONS } from './support/published.ts'
import { hasPage, leadsOn, pageAt, pages, pagesIn, words } from './support/site.ts'

/** The pages that are no entry's. */
const PARTS = ['', 'news/', 'events/', 'centers/', 'programs/', 'grants/', 'benefits/', 'search/']
const OF_LISTS = /^\/\w\w\/(news\/(page|topics)\/.+|calendar\/\d{4}-\d\d)\/$/

describe('a page for everything that is published', () => {
  for (const lang of langs) {
    for (const [section, list] of SECTIONS) {
      it(`/${lang}/${section}/`, async () => {
        for (const { slug, title } of await list(lang)) {
          const { root } = pageAt(`/${lang}/${section}/${slug}/`)
          assert.equal(words(root.querySelector('h1')), title)
        }
      })
    }
  }

  it('and for nothing else', async () => {
    const wanted = new Set<string>(['/', '/404.html'])
    for (const lang of langs) for (const part of [...PARTS, '404/']) wanted.add(`/${lang}/${part}`)
    for (const [section, list] of SECTIONS) {
      const published = (await Promise.all(langs.map(list))).flat()
      const documents = new Map(published.map((entry) => [entry.documentId, entry.translations]))
      for (const translations of documents.values()) {
        for (const lang of langs) wanted.add(pathOf(lang, section, translations))
      }
    }
    // Other tests hold the lists, and what leads on from former addresses.
    const own = pages
      .filter((page) => page.path === '/' || !(leadsOn(page) || OF_LISTS.test(page.path)))
      .map(({ path }) => path)
    assert.deepEqual(own.sort(), [...wanted].sort())
  })
})

it('every page has one heading of the first rank, and a title of its own in its language', () => {
  for (const lang of langs) {
    const titles = pagesIn(lang).map(({ path, root }) => {
      assert.equal(root.querySelectorAll('h1').length, 1, path)
      return words(root.querySelector('title'))
    })
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index)
    assert.deepEqual(twice, [])
  }
})

it('pages run nothing but files of their own, and carry no style that a strict policy would refuse', () => {
  for (const { path, root } of pages) {
    for (const script of root.querySelectorAll('script')) {
      const isData = /json$/.test(script.getAttribute('type') ?? '')
      assert.ok(isData || /^\/[\w./-]+\.js$/.test(script.getAttribute('src') ?? ''), path)
    }
    assert.deepEqual(root.querySelectorAll('style, [style], [onclick]').map(String), [], path)
  }
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

it('below a language it is said in that language first, and claims to be no other page', () => {
  for (const lang of langs) {
    const { root } = pageAt(`/${lang}/404/`)
    assert.equal(root.querySelector('html')?.getAttribute('lang'), lang)
    assert.equal(root.querySelectorAll('link[rel=canonical], [hreflang][rel=alternate]').length, 0)
    assert.equal(root.querySelector('main a')?.getAttribute('href'), `/${lang}/`)
  }
  assert.equal(pageAt('/404.html').root.querySelector('link[rel=canonical]'), null)
})

/** Its page in the language, else that which shows the text of the first language that has one. */
function pathOf(lang: string, section: string, translations: Entry['translations']) {
  const bySlug = new Map(translations.map(({ locale, slug }) => [locale.toLowerCase(), slug]))
  const own = bySlug.get(lang)
  if (own) return `/${lang}/${section}/${own}/`
  const other = langs.find((one) => bySlug.has(one)) ?? ''
  return `/${lang}/${section}/${other}/${bySlug.get(other)}/`
}
