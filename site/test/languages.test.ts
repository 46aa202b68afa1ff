import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HTMLElement } from 'node-html-parser'
import { host, langs, SECTIONS } from './support/published.ts'
import { hasPage, pageAt, pagesIn, words } from './support/site.ts'

const origin = process.env.SITE_URL ?? `https://${host}`

/** Pages whose text is in another language than the page: /ru/news/kk/…/ */
const borrowed = (path: string) =>
  /^\/(\w\w)\/(?:news|events|centers|programs|grants|pages)\/(\w\w)\/./.exec(path)?.[2]

describe('the language switch', () => {
  for (const lang of langs) {
    it(`of pages in ${lang} leads to the same page in the other languages, and back`, () => {
      for (const { path, root } of pagesIn(lang)) {
        const links = switchOf(root)
        assert.deepEqual([...links.keys()], langs, path)
        assert.equal(links.get(lang), path)
        for (const other of links.values()) {
          assert.equal(switchOf(pageAt(other).root).get(lang), path)
        }
        const current = root.querySelectorAll('.languages a[aria-current]')
        assert.deepEqual(
          current.map((link) => link.getAttribute('hreflang')),
          [lang],
        )
      }
    })
  }
})

describe('for search engines', () => {
  for (const [section, list] of SECTIONS) {
    it(`${section} name the languages that they are published in, and no other`, async () => {
      for (const lang of langs) {
        for (const { slug, translations } of await list(lang)) {
          const { root } = pageAt(`/${lang}/${section}/${slug}/`)
          const published = new Map(
            translations.map((one) => [
              one.locale.toLowerCase(),
              `${origin}/${one.locale.toLowerCase()}/${section}/${one.slug}/`,
            ]),
          )
          const first = langs.find((one) => published.has(one)) ?? ''
          assert.deepEqual(
            alternatesOf(root),
            new Map(
              [...langs.filter((one) => published.has(one)), 'x-default'].map((one) => [
                one,
                published.get(one) ?? published.get(first) ?? '',
              ]),
            ),
          )
          assert.equal(canonicalOf(root), `${origin}/${lang}/${section}/${slug}/`)
        }
      }
    })
  }

  it('the home pages name each other, and the entrance for everybody else', () => {
    for (const lang of langs) {
      const expected = new Map(langs.map((one) => [one, `${origin}/${one}/`]))
      assert.deepEqual(
        alternatesOf(pageAt(`/${lang}/`).root),
        expected.set('x-default', `${origin}/`),
      )
    }
  })
})

describe('a text that is not in the language of its page', () => {
  const found = langs.flatMap((lang) => pagesIn(lang)).filter(({ path }) => borrowed(path))

  it('is marked, and says so', () => {
    assert.ok(found.length > 0)
    for (const { path, root } of found) {
      const textLang = borrowed(path)
      for (const part of ['h1', '.lead', '.prose']) {
        const element = root.querySelector(part)
        if (element) assert.equal(element.getAttribute('lang'), textLang, `${path} ${part}`)
      }
      assert.notEqual(words(root.querySelector('.untranslated')), '')
    }
  })

  it('leaves search engines to the page in its own language', () => {
    for (const { path, root } of found) {
      const own = path.replace(/^\/\w\w\/(\w+)\/(\w\w)\//, '/$2/$1/')
      assert.equal(canonicalOf(root), origin + own)
      assert.ok(hasPage(own))
      assert.equal(alternatesOf(root).size, 0)
    }
  })

  it('is marked in lists too, with a word', () => {
    for (const { path, root } of langs.flatMap((lang) => pagesIn(lang))) {
      for (const link of root.querySelectorAll('.cover-link[href]')) {
        const textLang = borrowed(link.getAttribute('href') ?? '') ?? path.slice(1, 3)
        const isBorrowed = textLang !== path.slice(1, 3)
        assert.equal(link.parentNode?.getAttribute('lang'), textLang)
        assert.equal(
          Boolean(link.closest('.card')?.querySelector('.in-language')),
          isBorrowed,
          path,
        )
      }
    }
  })
})

it('a page says its language', () => {
  for (const lang of langs) {
    for (const { root } of pagesIn(lang)) {
      assert.equal(root.querySelector('html')?.getAttribute('lang'), lang)
    }
  }
})

const switchOf = (root: HTMLElement) =>
  new Map(
    root
      .querySelectorAll('.languages a')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  )

const alternatesOf = (root: HTMLElement) =>
  new Map(
    root
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  )

const canonicalOf = (root: HTMLElement) =>
  root.querySelector('link[rel=canonical]')?.getAttribute('href')
