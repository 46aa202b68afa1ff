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
    // What the languages share is sent with the first alone: rows sent again would be other rows.
    const part = id === undefined ? data : translated(data)
    const one = {
      collection,
      locale,
      depth: 0,
      draft: status === 'draft',
      data: {
        ...(inLanguage(part, locale) as object),
        ...(status && { _status: status }),
      } as never,
    } as const
    const doc = id === undefined ? await payload.create(one) : await payload.update({ ...one, id })
    id = Number(doc.id)
  }
  return id as number
}

/** Changes a document that is written already and publishes it again, in the languages given. */
export async function writeAgain(
  payload: Payload,
  collection: CollectionSlug,
  id: number,
  later: Partly<object>,
) {
  for (const locale of LOCALES) {
    const texts = later[locale]
    if (!texts) continue
    const data = { ...texts, _status: 'published' } as never
    await payload.update({ collection, id, locale, depth: 0, data })
  }
}

/** Words that stand in every language side by side in one field, not in a field of each language. */
export class SideBySide {
  readonly value: unknown
  constructor(value: unknown) {
    this.value = value
  }
}

/** The fields that say something else in another language. */
const translated = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => speaks(value)))

function speaks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof SideBySide) return false
  return 'kk' in value || Object.values(value).some(speaks)
}

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
    const id = await write()
    this.#ids.set(`${collection} ${key}`, id)
    return id
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
