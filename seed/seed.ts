import type { CollectionSlug, Payload } from 'payload'
import { LOCALES, type Locale } from '../src/editorial/languages.ts'
import type { Reporter } from '../src/start/report.ts'
import { articles } from './data/articles.ts'
import { benefits } from './data/benefits.ts'
import { centers } from './data/centers.ts'
import { pages } from './data/pages.ts'
import { partners } from './data/partners.ts'
import { pictures } from './data/pictures.ts'
import { sites } from './data/sites.ts'
import { districts, regions } from './data/territory.ts'
import { resolve } from './data/text.ts'
import { topics } from './data/topics.ts'
import type { Partly, Service } from './data/types.ts'
import { draw } from './pictures/draw.ts'

/** Seeds a database that holds no content yet; any other is left as it is. */
export async function seedWhenEmpty(payload: Payload, report: Reporter) {
  const { totalDocs } = await payload.count({ collection: 'regions' })
  if (totalDocs > 0) return false
  await report.step('Demo content', () => seed(payload))
  return true
}

/** Writes the demo content the way editors would: each language saved and published by itself. */
export async function seed(payload: Payload) {
  const ids = new Ids()
  for (const { key, ...region } of regions) {
    await ids.keep('regions', key, () => writeAll(payload, 'regions', region))
  }
  for (const { key, ...district } of districts) {
    const region = ids.of('regions', district.region)
    await ids.keep('districts', key, () => writeAll(payload, 'districts', { ...district, region }))
  }
  for (const { key, ...site } of sites) {
    const district = ids.of('districts', key)
    await ids.keep('sites', key, () => writeAll(payload, 'sites', { ...site, district }))
  }
  for (const picture of pictures) {
    await ids.keep('media', picture.key, () => upload(payload, picture))
  }
  for (const { key, ...topic } of topics) {
    await ids.keep('topics', key, () => writeAll(payload, 'topics', topic, published(topic.title)))
  }
  for (const { key, ...partner } of partners) {
    const states = published(partner.title)
    await ids.keep('partners', key, () => writeAll(payload, 'partners', partner, states))
  }
  for (const { key, picture, ...center } of centers) {
    const data = {
      ...center,
      services: eachLanguage(center.services, (services) => services.map(withProvider(ids))),
      district: ids.of('districts', center.district),
      serves: center.serves.map((district) => ids.of('districts', district)),
      cover: ids.of('media', picture),
    }
    await ids.keep('centers', key, () =>
      writeAll(payload, 'centers', data, published(center.title)),
    )
  }
  for (const { key, picture, body, states, ...article } of articles) {
    const data = {
      ...article,
      body: eachLanguage(body, (tree) => resolve(tree, (collection, of) => ids.of(collection, of))),
      topics: article.topics.map((topic) => ids.of('topics', topic)),
      districts: article.districts.map((district) => ids.of('districts', district)),
      centers: article.centers.map((center) => ids.of('centers', center)),
      cover: ids.of('media', picture),
    }
    await ids.keep('articles', key, () => writeAll(payload, 'articles', data, states))
  }
  for (const { key, ...benefit } of benefits) {
    const districts = benefit.districts.map((district) => ids.of('districts', district))
    const states = published(benefit.title)
    await ids.keep('benefits', key, () =>
      writeAll(payload, 'benefits', { ...benefit, districts }, states),
    )
  }
  for (const { key, ...page } of pages) {
    await ids.keep('pages', key, () => writeAll(payload, 'pages', page, published(page.title)))
  }
}

/** Who gives the service, by id; free only where the source says so. */
const withProvider =
  (ids: Ids) =>
  ({ provider, free, ...service }: Service) => ({
    ...service,
    free: free ?? false,
    ...(provider && { provider: ids.of('partners', provider) }),
  })

type State = 'published' | 'draft'

const published = (text: Partly<unknown>): Partly<State> => eachLanguage(text, () => 'published')

const eachLanguage = <From, To>(text: Partly<From>, change: (value: From) => To) =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const value = text[locale]
      return value === undefined ? [] : [[locale, change(value)]]
    }),
  ) as Partly<To>

/** Writes a document language after language, Kazakh first. */
async function writeAll(
  payload: Payload,
  collection: CollectionSlug,
  data: Record<string, unknown>,
  states?: Partly<State>,
) {
  const languages = LOCALES.filter((locale) => !states || states[locale])
  let id: number | undefined
  for (const locale of languages) {
    const status = states?.[locale]
    const one = {
      collection,
      locale,
      depth: 0,
      draft: status === 'draft',
      data: {
        ...(inLanguage(data, locale) as object),
        ...(status && { _status: status }),
      } as never,
    } as const
    const doc = id === undefined ? await payload.create(one) : await payload.update({ ...one, id })
    id = Number(doc.id)
  }
  return id as number
}

/** The data with each text in one language: what is localized in the seed is an object with a Kazakh value. */
function inLanguage(data: unknown, locale: Locale): unknown {
  if (Array.isArray(data)) return data.map((one) => inLanguage(one, locale))
  if (typeof data !== 'object' || data === null) return data
  if ('kk' in data) return (data as Partly<unknown>)[locale]
  if ('root' in data) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, inLanguage(value, locale)]),
  )
}

async function upload(payload: Payload, picture: (typeof pictures)[number]) {
  const bytes = await draw(picture)
  const { id } = await payload.create({
    collection: 'media',
    locale: 'kk',
    data: { alt: picture.alt.kk, credit: picture.credit },
    file: { data: bytes, mimetype: 'image/jpeg', name: `${picture.key}.jpg`, size: bytes.length },
  })
  for (const locale of ['ru', 'en'] as const) {
    await payload.update({ collection: 'media', id, locale, data: { alt: picture.alt[locale] } })
  }
  return id
}

/** The ids that documents got, by the keys that the seed calls them. */
class Ids {
  #ids = new Map<string, number>()

  async keep(collection: string, key: string, write: () => Promise<number>) {
    this.#ids.set(`${collection} ${key}`, await write())
  }

  of(collection: string, key: string) {
    const id = this.#ids.get(`${collection} ${key}`)
    if (id === undefined)
      throw new Error(`The seed has no ${collection} "${key}" before it is needed`)
    return id
  }
}
