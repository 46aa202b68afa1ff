import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'node-html-parser'
import sharp from 'sharp'
import { host, langs } from './support/published.ts'
import { DIST, files, hasPage, leadsOn, pageAt, pages, pagesIn } from './support/site.ts'

const ROOT = join(import.meta.dirname, '..')
const origin = process.env.SITE_URL ?? `https://${host}`

/** What every page tells machines, with the page's path. */
const things = pages.flatMap(({ path, root }) =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => ({ path, thing: JSON.parse(script.textContent) })),
)

/**
 * Holds things against schema.org's own definitions: they are written down as values of the types of `schema-dts`, which are made from
 * its vocabulary, and TypeScript says what there is not.
 */
function judged(some: { '@type': string }[]) {
  const folder = mkdtempSync(join(ROOT, '.cache', 'json-ld-'))
  const types = [...new Set(some.map((thing) => thing['@type']))]
  const lines = some.map(
    (thing, index) =>
      `export const thing${index}: WithContext<${thing['@type']}> = ${JSON.stringify(thing)}`,
  )
  const file = join(folder, 'things.ts')
  writeFileSync(
    file,
    `import type { WithContext, ${types.join(', ')} } from 'schema-dts'\n${lines.join('\n')}\n`,
  )
  const options =
    '--noEmit --strict --skipLibCheck --ignoreConfig --module preserve --target es2022'
  try {
    const { resolve } = createRequire(import.meta.url)
    const tsc = join(dirname(resolve('typescript/package.json')), 'bin', 'tsc')
    execFileSync(process.execPath, [tsc, ...options.split(' '), file], { encoding: 'utf8' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('JSON-LD', () => {
  const kinds: [section: string, types: string[]][] = [
    ['news', ['NewsArticle']],
    ['events', ['Event', 'EventSeries']],
    ['centers', ['GovernmentOffice']],
    ['programs', ['GovernmentService']],
    ['grants', ['MonetaryGrant']],
  ]
  for (const [section, types] of kinds) {
    it(`of ${section} says what they are, and the way to them`, () => {
      for (const lang of langs) {
        const own = new RegExp(`^/${lang}/${section}/(?!page/)[^/]+/$`)
        for (const { path } of pagesIn(lang).filter((page) => own.test(page.path))) {
          const [thing, crumbs] = things.filter((one) => one.path === path).map((one) => one.thing)
          assert.ok(types.includes(thing?.['@type']), path)
          assert.equal(thing.url, origin + path)
          assert.equal(crumbs['@type'], 'BreadcrumbList')
          assert.equal(crumbs.itemListElement.at(-1).item, origin + path)
        }
      }
    })
  }

  it('has no type, property or value that schema.org has not', () => {
    assert.ok(things.length > 100)
    assert.equal(judged(things.map(({ thing }) => thing)), '')
  })

  it('and that judgement would see mistakes', () => {
    const event = things.find(({ thing }) => thing['@type'] === 'EventSeries')?.thing
    const wrong = [
      { ...event, headlin: 'x' },
      { ...event, eventStatus: 'https://schema.org/Cancelled' },
      { ...event, eventSchedule: { '@type': 'Timetable' } },
      { ...event, maximumAttendeeCapacity: true },
    ]
    const told = judged(wrong)
    // The first line of the file names the types.
    wrong.forEach((_, index) => {
      assert.match(told, new RegExp(`things\\.ts\\(${index + 2},.*error TS`))
    })
  })
})

describe('the sitemap', () => {
  const read = (name: string) => parse(readFileSync(join(DIST, name), 'utf8'))
  const urls = new Map(
    read('sitemap.xml')
      .querySelectorAll('url')
      .map((url) => [
        url.querySelector('loc')?.textContent ?? '',
        new Map(
          url
            .querySelectorAll('[hreflang]')
            .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
        ),
      ]),
  )

  it('names every page that search engines are to know, and no other', () => {
    const known = pages.filter(
      ({ path, root }) =>
        !root.querySelector('meta[name=robots], meta[http-equiv=refresh]') &&
        root.querySelector('link[rel=canonical]')?.getAttribute('href') === origin + path,
    )
    assert.deepEqual([...urls.keys()].sort(), known.map(({ path }) => origin + path).sort())
  })

  it('says of the other languages what the pages say', () => {
    for (const [url, alternates] of urls) {
      const { path, root } = pageAt(url.slice(origin.length))
      const said = new Map(
        root
          .querySelectorAll('link[hreflang]')
          .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
      )
      for (const lang of langs) assert.equal(alternates.get(lang), said.get(lang), path)
      for (const [lang, other] of alternates) {
        if (lang === 'x-default') continue
        assert.ok(urls.get(other)?.get(path.slice(1, 3)) === url, `${url} → ${other}`)
      }
    }
  })

  it('of news has none older than two days', () => {
    const dates = read('news-sitemap.xml').querySelectorAll('*')
    for (const date of dates.filter((one) => one.rawTagName === 'news:publication_date')) {
      assert.ok(Date.now() - Date.parse(date.textContent) < 3 * 24 * 60 * 60 * 1000)
    }
    const robots = readFileSync(join(DIST, 'robots.txt'), 'utf8')
    assert.ok(robots.includes(`Sitemap: ${origin}/sitemap.xml`))
  })
})

it('the RSS feed of each language has its news, the newest first, and leads to their pages', () => {
  for (const lang of langs) {
    const xml = readFileSync(join(DIST, lang, 'news', 'rss.xml'), 'utf8')
    const links = [...xml.matchAll(/<item>.*?<link>(.*?)<\/link>/g)].map(([, link = '']) => link)
    assert.ok(links.length > 0)
    for (const link of links) assert.ok(hasPage(link.slice(origin.length)), link)
    const dates = [...xml.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, date = '']) =>
      Date.parse(date),
    )
    assert.deepEqual(
      dates,
      dates.toSorted((a, b) => b - a),
    )
  }
})

it('every page has a picture for links to it, 1200 by 630', async () => {
  const cards = new Set<string>()
  for (const { path, root } of pages.filter((page) => !leadsOn(page))) {
    const url = root.querySelector('meta[property="og:image"]')?.getAttribute('content')
    assert.ok(url?.startsWith(`${origin}/cards/`), path)
    cards.add((url ?? '').slice(origin.length))
  }
  for (const card of cards) assert.ok(files.includes(card), card)
  for (const card of [...cards].slice(0, 8)) {
    const { width, height, format } = await sharp(join(DIST, card)).metadata()
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'jpeg' })
  }
})
