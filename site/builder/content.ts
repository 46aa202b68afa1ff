import { hash } from 'node:crypto'
import type { Loader, LoaderContext } from 'astro/loaders'
import { type Copy, inOrder, type Part } from '../src/content/copy.ts'
import type { Refresh } from '../src/content/refresh.ts'

// Stands where `astro:content` is: the same collections by the same loaders, but in memory, to be loaded again at any time.

interface Entry {
  id: string
  collection: string
  data: Record<string, unknown>
  digest?: string | number | undefined
}

type Entries = Map<string, Entry>

class Collection {
  readonly name: string
  readonly #loader: Loader
  readonly #meta = new Map<string, string>()
  #entries: Entries = new Map()
  /** What they hold. It is the very same list for as long as nothing has changed. */
  data: Entry['data'][] = []

  constructor(name: string, loader: Loader) {
    this.name = name
    this.#loader = loader
  }

  /** Loads again beside what there is. The copy stays as it was until `keep`, and when the loader fails. */
  async load(refresh: Refresh) {
    const known = this.#entries
    const entries: Entries = new Map(known)
    const meta = new Map(this.#meta)
    const set = ({ id, data, digest }: Pick<Entry, 'id' | 'data' | 'digest'>) => {
      const before = entries.get(id) ?? known.get(id)
      const isSame = digest !== undefined && before?.digest === digest
      const isNew = !isSame || !entries.has(id)
      entries.set(id, isSame ? before : { id, collection: this.name, data, digest })
      return isNew
    }
    const context = {
      collection: this.name,
      store: {
        get: (id: string) => entries.get(id),
        has: (id: string) => entries.has(id),
        keys: () => [...entries.keys()],
        values: () => [...entries.values()],
        entries: () => [...entries],
        set,
        delete: (id: string) => void entries.delete(id),
        clear: () => entries.clear(),
        addModuleImport: () => undefined,
      },
      meta: {
        get: (key: string) => meta.get(key),
        has: (key: string) => meta.has(key),
        set: (key: string, value: string) => void meta.set(key, value),
        delete: (key: string) => void meta.delete(key),
      },
      logger: console,
      parseData: async ({ data }: { data: unknown }) => data,
      generateDigest: (data: unknown) =>
        hash('sha1', typeof data === 'string' ? data : JSON.stringify(data), 'base64url'),
      refreshContextData: refresh,
    } as unknown as LoaderContext
    await this.#loader.load(context)
    return () => this.#keep(entries, meta)
  }

  #keep(entries: Entries, meta: Map<string, string>) {
    const isSame =
      entries.size === this.#entries.size &&
      [...entries].every(([id, entry]) => entry === this.#entries.get(id))
    if (!isSame) this.data = inOrder([...entries.values()]).map(({ data }) => data)
    this.#entries = entries
    for (const [key, value] of meta) this.#meta.set(key, value)
  }
}

const collections = new Map<string, Collection>()

/** Makes the collections, by what the site's `content.config.ts` says. */
export function open(defined: Record<string, { loader: Loader }>) {
  for (const [name, { loader }] of Object.entries(defined)) {
    collections.set(name, new Collection(name, loader))
  }
}

/** Loads all collections, and gives what they hold then. Where one fails, all stay as they were. */
export async function load(refresh: Refresh) {
  const loaded = await Promise.all([...collections.values()].map((one) => one.load(refresh)))
  for (const keep of loaded) keep()
  const parts = [...collections].map(([name, { data }]) => [name, data])
  return Object.fromEntries(parts) as Pick<Copy, Part>
}

// What `content.config.ts` imports from `astro:content`.

export const defineCollection = <Defined>(defined: Defined) => defined
