import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPlatform } from '../test/support/platform.ts'
import { startSeededPlatform } from '../test/support/seeded.ts'
import { articles } from './data/articles.ts'
import { centers } from './data/centers.ts'
import { events } from './data/events.ts'
import { grants } from './data/grants.ts'
import { pages } from './data/pages.ts'
import { programs } from './data/programs.ts'

let platform: TestPlatform
let published: Version[]

/** One language version, as a site that keeps a copy gets it. */
interface Version {
  type: string
  locale: string
  documentId: string
  title: string
  slug: string
  translations: { locale: string; stale: boolean }[]
  body: { html: string } | null
}

const BODIES = ['Article', 'Center', 'Event', 'Grant', 'Page', 'Program']
  .map((type) => `... on ${type} { ${type.toLowerCase()}: body { html } }`)
  .join(' ')

beforeAll(async () => {
  platform = await startSeededPlatform()
  published = await everything()
})
afterAll(() => platform.close())

async function everything() {
  const versions: Version[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await platform.query(
      `query ($after: String) { changes(after: $after, first: 500) { cursor hasMore changes { entry {
        type locale documentId title slug translations { locale stale } ${BODIES} } } } }`,
      { after },
    )
    expect(errors).toBeUndefined()
    for (const { entry } of data.changes.changes) {
      versions.push({ ...entry, body: entry[entry.type.toLowerCase()] ?? null })
    }
    after = data.changes.cursor
    more = data.changes.hasMore
  }
  return versions
}

const inKazakh = () => published.filter(({ locale }) => locale === 'KK')
const titled = (versions: Version[]) => versions.map(({ title }) => title).sort()
const without = (locale: string) =>
  titled(inKazakh().filter((one) => !one.translations.some((other) => other.locale === locale)))

describe('the seed', () => {
  it('has as much of each type as a site needs', () => {
    const counts: Record<string, number> = {}
    for (const { type } of inKazakh()) counts[type] = (counts[type] ?? 0) + 1
    expect(counts).toEqual({
      REGION: 2,
      DISTRICT: 19,
      SITE: 19,
      CENTER: 16,
      ARTICLE: 12,
      EVENT: 20,
      PROGRAM: 3,
      GRANT: 6,
      BENEFIT: 4,
      PARTNER: 6,
      PAGE: 5,
      TOPIC: 13,
    })
  })

  it('is the same in the read model as a republish would make it', async () => {
    const { contentTypes } = await import('../src/content/index.ts')
    const { republish } = await import('../src/publication/republish.ts')
    expect(await republish(platform.payload, contentTypes, { check: true })).toEqual([])
  })

  it('makes slugs by the table of each language', () => {
    const slugs = published.map(({ type, locale, slug }) => `${type} ${locale} ${slug}`)
    expect(slugs).toEqual(
      expect.arrayContaining([
        'CENTER KK qarasai-audanynyn-jastar-resurstyq-ortalygy',
        'CENTER KK enbekshiqazaq-audanynyn-jastar-ortalygy',
        'CENTER RU komyuniti-tsentr-zhetysuskogo-rayona',
        'CENTER EN uigur-district-youth-centre',
        'PROGRAM KK uide-soile',
        'PROGRAM KK ruhani-jangyru',
        'PAGE KK qalai-qatysuga-bolady',
        'PAGE RU o-tsentrakh',
        'EVENT KK agylshyn-tili-uiirmesi',
      ]),
    )
  })
})

describe('the states that editors meet', () => {
  it('no English here and there', () => {
    expect(without('EN')).toEqual(
      [
        'Мәдениет нысандарындағы жеңілдік',
        'Облыстың төрт ауданында жастар орталығы ашылмақ',
        'Ағылшын тілі, домбыра, шахмат: «Алматы жастары» тегін үйірмелерге шақырады',
        'Жас медиаавторларға грант (мысал)',
        'Кәсіп бастайтындарға заңгер мен кәсіпкердің кеңесі',
        'Дыбыс жазу студиясындағы алғашқы сабақ',
      ].sort(),
    )
  })

  const NO_RUSSIAN = [
    '«Алматы жастары» орталығы: кеңес, білім және шығармашылық',
    '«Үйде сөйле»: қазақ тілін үйден шықпай үйреніңіз',
  ]
  const STALE = 'Қонаев пен Іледе жастарға арналған коворкинг-орталықтар жұмыс істейді'

  it('no Russian twice, of which one is a draft', async () => {
    expect(without('RU')).toEqual(NO_RUSSIAN)
    const states = await Promise.all(
      NO_RUSSIAN.map(async (title) => {
        const { docs } = await platform.payload.find({
          collection: 'articles',
          where: { title: { equals: title } },
          locale: 'kk',
        })
        const { id } = docs[0] as { id: number }
        const russian = await platform.payload.findByID({
          collection: 'articles',
          id,
          locale: 'ru',
          draft: true,
        })
        return russian.title ? russian._status : 'not written'
      }),
    )
    expect(states).toEqual(['draft', 'not written'])
  })

  it('one Russian version that is older than its Kazakh, while English followed', () => {
    const stale = published.flatMap(({ locale, title, translations }) =>
      locale === 'KK'
        ? translations.filter(({ stale }) => stale).map((other) => [title, other.locale])
        : [],
    )
    expect(stale).toEqual([[STALE, 'RU']])
  })

  it('are the gaps on the dashboard', async () => {
    const { findGaps } = await import('../src/publication/gaps.ts')
    const { ENTRY_TYPES } = await import('../src/content/names.ts')
    const { drizzle } = platform.payload.db as never as { drizzle: never }
    const types = ENTRY_TYPES.filter((type) => !['region', 'district', 'site'].includes(type))
    const gaps = await findGaps(drizzle, types, 100)
    expect(gaps.map(({ kind, locale, title }) => `${kind} ${locale} ${title}`).sort()).toEqual(
      [`stale ru ${STALE}`, ...NO_RUSSIAN.map((title) => `without-russian ru ${title}`)].sort(),
    )
  })
})

describe('links', () => {
  it('of texts lead to entries that are public', () => {
    const texts = [
      ...articles.map((article) => ({
        type: 'ARTICLE',
        title: article.title,
        body: { ...article.body, ...bodiesOf(article.later) },
      })),
      ...centers.map(({ title, body }) => ({ type: 'CENTER', title, body })),
      ...events.map(({ title, body }) => ({ type: 'EVENT', title, body })),
      ...grants.map(({ title, body }) => ({ type: 'GRANT', title, body })),
      ...pages.map(({ title, body }) => ({ type: 'PAGE', title, body })),
      ...programs.map(({ title, body }) => ({ type: 'PROGRAM', title, body })),
    ]
    let links = 0
    for (const version of published.filter(({ body }) => body)) {
      const locale = version.locale.toLowerCase() as 'kk'
      const written = texts.find(
        ({ type, title }) => type === version.type && title[locale] === version.title,
      )
      const wanted = JSON.stringify(written?.body?.[locale]).split('"linkType":"internal"').length
      const found = version.body?.html.split('data-entry=').length
      expect(found, version.title).toBe(wanted)
      links += wanted - 1
    }
    expect(links).toBeGreaterThan(50)
  })

  it('of the menus lead to the parts of a site and to pages that are there', async () => {
    const { data } = await platform.query(
      `{ ${['KK', 'RU', 'EN']
        .map(
          (locale) => `${locale}: sites(locale: ${locale}) {
            navigation { label href children { label href } } }`,
        )
        .join(' ')} }`,
    )
    const parts = ['news', 'events', 'centers', 'programs', 'grants', 'benefits']
    for (const locale of ['KK', 'RU', 'EN']) {
      const own = published
        .filter((one) => one.type === 'PAGE' && one.locale === locale)
        .map(({ slug }) => `/pages/${slug}/`)
      expect(data[locale]).toHaveLength(19)
      for (const { navigation } of data[locale]) {
        const items = navigation.flatMap((item: { children: object[] }) => [item, ...item.children])
        const hrefs = items.map(({ href }: { href: string }) => href)
        expect([...hrefs].sort()).toEqual([...parts.map((part) => `/${part}/`), ...own].sort())
      }
    }
  })
})

const bodiesOf = (later: (typeof articles)[number]['later']) =>
  Object.fromEntries(
    Object.entries(later ?? {}).flatMap(([locale, { body }]) => (body ? [[locale, body]] : [])),
  )
