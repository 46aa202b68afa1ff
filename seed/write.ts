import type { CollectionSlug, Payload } from 'payload'
import { LOCALES, type Locale } from '../src/editorial/languages.ts'
import type { Partly, PictureSeed } from './data/types.ts'
import { Lanes } from './lanes.ts'
import { draw } from './pictures/draw.ts'

export type State = 'published' | 'draft'
type Data = Record<string, unknown>

/** Every written language is public. */
export const published = (text: Partly<unknown>): Partly<State> =>
  eachLanguage(text, () => 'published')

export const eachLanguage = <From, To>(text: Partly<From>, change: (value: From) => To) =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const value = text[locale]
      return value === undefined ? [] : [[locale, change(value)]]
    }),
  ) as Partly<To>

/** Words that stand in every language side by side in one field, not in a field of each language. */
export class SideBySide {
  readonly value: unknown
  constructor(value: unknown) {
    this.value = value
  }
}

/**
 * Writes documents language after language and knows them by the keys that the seed calls them. A
 * type's documents are made one after another, so that their ids are the same each time; their
 * translations follow beside them.
 */
export class Writer {
  readonly #payload: Payload
  readonly #ids = new Map<string, number>()
  readonly #translations = new Lanes()

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** @param later texts changed and published again once every language is written */
  async write(
    collection: CollectionSlug,
    key: string,
    data: Data,
    states?: Partly<State>,
    later: Partial<Partly<object>> = {},
  ) {
    const [first = 'kk', ...others] = LOCALES.filter((locale) => !states || states[locale])
    const doc = await this.#payload.create({
      ...inOne(collection, first, states?.[first]),
      data: inLanguage({ ...data, ...statusOf(states?.[first]) }, first) as never,
    })
    const id = this.#keep(collection, key, doc.id)
    const save = (locale: Locale, texts: Data, state?: State) =>
      this.#payload.update({
        ...inOne(collection, locale, state),
        id,
        data: { ...texts, ...statusOf(state) } as never,
      })
    this.#translations.add(async () => {
      for (const locale of others) {
        // What the languages share was sent with the first: rows sent again would be other rows.
        await save(locale, inLanguage(translated(data), locale) as Data, states?.[locale])
      }
      for (const locale of LOCALES) {
        const texts = later[locale]
        if (texts) await save(locale, texts as Data, 'published')
      }
    })
  }

  /** Sends a drawn picture the way of every upload. */
  async upload(picture: PictureSeed) {
    const { key, alt, credit } = picture
    const bytes = await draw(picture)
    const { id } = await this.#payload.create({
      collection: 'media',
      locale: 'kk',
      data: { alt: alt.kk, credit },
      file: { data: bytes, mimetype: 'image/jpeg', name: `${key}.jpg`, size: bytes.length },
    })
    this.#keep('media', key, id)
    for (const locale of ['ru', 'en'] as const) {
      await this.#payload.update({ collection: 'media', id, locale, data: { alt: alt[locale] } })
    }
  }

  /** Waits for the translations. */
  finish() {
    return this.#translations.finish()
  }

  /** The ids of several, in their order. */
  all(collection: string, keys: string[] = []) {
    return keys.map((key) => this.of(collection, key))
  }

  /** @throws Error where the document is not written yet */
  of(collection: string, key: string) {
    const id = this.#ids.get(`${collection} ${key}`)
    if (id === undefined)
      throw new Error(`The seed has no ${collection} "${key}" before it is needed`)
    return id
  }

  #keep(collection: string, key: string, id: unknown) {
    this.#ids.set(`${collection} ${key}`, Number(id))
    return Number(id)
  }
}

const inOne = (collection: CollectionSlug, locale: Locale, state: State | undefined) =>
  ({ collection, locale, depth: 0, draft: state === 'draft' }) as const

const statusOf = (state: State | undefined) => (state ? { _status: state } : {})

/** The data with each text in one language: what is localized in the seed is an object with a Kazakh value. */
function inLanguage(data: unknown, locale: Locale): unknown {
  if (Array.isArray(data)) return data.map((one) => inLanguage(one, locale))
  if (typeof data !== 'object' || data === null) return data
  if (data instanceof SideBySide) return data.value
  if ('kk' in data) return (data as Partly<unknown>)[locale]
  if ('root' in data) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, inLanguage(value, locale)]),
  )
}

/** The fields that say something else in another language. */
const translated = (data: Data) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => speaks(value)))

function speaks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof SideBySide) return false
  return 'kk' in value || Object.values(value).some(speaks)
}
