import type { CollectionSlug, Payload } from 'payload'
import { LOCALES, type Locale } from '../src/editorial/languages.ts'
import type { pictures } from './data/pictures.ts'
import type { Partly } from './data/types.ts'
import { draw } from './pictures/draw.ts'

export type State = 'published' | 'draft'

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

/** Writes a document language after language, Kazakh first. */
export async function writeAll(
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

/** Sends a drawn picture the way of every upload. */
export async function upload(payload: Payload, picture: (typeof pictures)[number]) {
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
export class Ids {
  #ids = new Map<string, number>()

  async keep(collection: string, key: string, write: () => Promise<number>) {
    this.#ids.set(`${collection} ${key}`, await write())
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
}
