import { hash } from 'node:crypto'
import type { Loader, LoaderContext } from 'astro/loaders'
import { nextRevision, record, type Source } from '../src/content/reads.ts'
import type { Refresh } from '../src/content/refresh.ts'
import { setNow } from '../src/i18n/clock.ts'

// Stands where `astro:content` is: the same collections by the same loaders, but in memory, to be loaded again at any time. What is
// read of them is noted, and changes are known entry by entry.

interface Entry {
  id: string
  collection: string
  data: Record<string, unknown>
  digest?: string | number | undefined
}

type Entries = Map<string, Entry>

class Collection implements Source {
  readonly name: string
  readonly #loader: Loader
  readonly #meta = new Map<string, string>()
  entries: Entries = new Map()
  changedAt = 0
  readonly #changedAt = new Map<string, number>()

  constructor(name: string, loader: Loader) {
    this.name = name
    this.#loader = loader
  }

  verify = async () => undefined

  /** One entry as something to be read. */
  source(id: string): Source {
    const changedAt = () => this.#changedAt.get(id) ?? 0
    return {
      get changedAt() {
        return changedAt()
      },
      verify: this.verify,
    }
  }

  /** Loads again beside what there is. The copy stays as it was until `keep`, and when the loader fails. */
  async load(refresh: Refresh) {
    const known = this.entries
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
    const changed = [...new Set([...this.entries.keys(), ...entries.keys()])].filter(
      (id) => entries.get(id) !== this.entries.get(id),
    )
    this.entries = entries
    for (const [key, value] of meta) this.#meta.set(key, value)
    return (revision: number) => {
      if (changed.length > 0) this.changedAt = revision
      for (const id of changed) this.#changedAt.set(id, revision)
    }
  }
}

const collections = new Map<string, Collection>()

/** Makes the collections, by what the site's `content.config.ts` says. */
export function open(defined: Record<string, { loader: Loader }>) {
  for (const [name, { loader }] of Object.entries(defined)) {
    collections.set(name, new Collection(name, loader))
  }
}

/** Loads all collections. Where one fails, all stay as they were. */
export async function load(refresh: Refresh) {
  const loaded = await Promise.all([...collections.values()].map((one) => one.load(refresh)))
  const moment = new Date()
  setNow(moment)
  const revision = nextRevision(moment)
  for (const keep of loaded) keep()(revision)
}

// What pages import from `astro:content`.

export const defineCollection = <Defined>(defined: Defined) => defined

export async function getCollection(name: string, filter?: (entry: Entry) => boolean) {
  const collection = named(name)
  record(collection)
  const entries = [...collection.entries.values()]
  return filter ? entries.filter(filter) : entries
}

export async function getEntry(name: string | { collection: string; id: string }, id?: string) {
  const asked = typeof name === 'string' ? { collection: name, id: id ?? '' } : name
  const collection = named(asked.collection)
  record(collection.source(asked.id))
  return collection.entries.get(asked.id)
}

function named(name: string) {
  const found = collections.get(name)
  if (!found) throw new Error(`There is no collection “${name}” in content.config.ts`)
  return found
}
