import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest, Shown } from '../../site/builder/files.ts'

/** Where the builder puts the sites, one folder for each. */
export const sitesFolder = ({ DATA_DIR }: { DATA_DIR: string }) => join(DATA_DIR, 'sites')

/** How often it is looked for sites that are new. */
const LOOK = 1_000

interface Known {
  slug: string
  version: string
  manifest: Manifest
}

/** The built sites of a folder as they are at this moment: each by the name of its host, and by its slug under `localhost`. */
export class BuiltSites {
  readonly #folder: string
  readonly #known = new Map<string, Known>()
  #looked = Number.NEGATIVE_INFINITY

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Whether a host may be that of a site: told without looking at the disk where it can be. */
  async byHost(host: string): Promise<Known | undefined> {
    await this.#look()
    for (const [slug, { manifest }] of this.#known) {
      if (manifest.host === host || `${slug}.localhost` === host) return this.bySlug(slug)
    }
    return undefined
  }

  /** The manifest is read again when another one has taken its place. */
  async bySlug(slug: string): Promise<Known | undefined> {
    const path = join(this.#folder, slug, 'manifest.json')
    const found = await stat(path, { bigint: true }).catch(() => undefined)
    if (!found) {
      this.#known.delete(slug)
      return undefined
    }
    const version = `${found.ino} ${found.mtimeNs}`
    const known = this.#known.get(slug)
    if (known?.version === version) return known
    const manifest = await read<Manifest>(path)
    if (!manifest) return undefined
    const fresh = { slug, version, manifest }
    this.#known.set(slug, fresh)
    return fresh
  }

  async shown(slug: string) {
    return (await read<Shown[]>(join(this.#folder, slug, 'shown.json'))) ?? []
  }

  /** A file's content in one of its forms. */
  content = (slug: string, name: string) => readFile(join(this.#folder, slug, 'files', name))

  async #look() {
    if (performance.now() - this.#looked < LOOK) return
    this.#looked = performance.now()
    const slugs = await readdir(this.#folder).catch(() => [])
    for (const slug of slugs) if (!this.#known.has(slug)) await this.bySlug(slug)
  }
}

const read = async <Content>(path: string): Promise<Content | undefined> =>
  JSON.parse(await readFile(path, 'utf8').catch(() => 'null')) ?? undefined
