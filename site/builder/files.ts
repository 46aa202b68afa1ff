import { hash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

// How a built site lies on the disk: files named by their content, each with its compressed forms, and one manifest that says which of
// them stands at which address. Only the manifest is ever replaced, by one rename: a visitor meets the site before or after, never between.

/** What stands at an address. */
export interface StoredFile {
  /** Its name in `files/`, and its ETag. */
  hash: string
  type: string
  bytes: number
  /** The compressed forms that there are beside it. */
  encodings: ('br' | 'gzip')[]
  /** Its name tells its content: it may be kept for ever. */
  immutable?: true
  /** The inline scripts and styles in it, as Content-Security-Policy names them. */
  allowed?: { script: string[]; style: string[] }
}

/** An address that leads to another one. */
export interface Redirect {
  to: string
  status: number
}

export interface Manifest {
  host: string
  files: Record<string, StoredFile | Redirect>
}

/** What went wrong with the newest build, while the site before it is still up. */
export interface Failure {
  at: string
  page?: string
  message: string
}

/** Since when a site shows everything up to a cursor. */
export interface Shown {
  cursor: string
  at: string
}

const MANIFEST = 'manifest.json'
const SHOWN = 'shown.json'
const FAILURE = 'failure.json'
const FILES = 'files'

/** How many of the newest publications it is known of when they were shown. */
const REMEMBERED = 200
/** Milliseconds for which a file stays that the manifest no longer names: an answer may still be reading it. */
export const KEPT = 10 * 60_000
const COMPRESSIBLE =
  /^(text\/|application\/(javascript|json|manifest\+json|atom\+xml|rss\+xml|xml|ld\+json)|image\/svg\+xml)/
/** Smaller ones gain nothing. */
const WORTH = 200
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** The name of a content. */
export const nameOf = (body: Buffer) => hash('sha256', body, 'base64url').slice(0, 24)

export class SiteFiles {
  readonly #folder: string
  #collected = 0
  #parts = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  async open() {
    await mkdir(join(this.#folder, FILES), { recursive: true })
  }

  /** Keeps a content. Nothing is written where it is there already. */
  async keep(body: Buffer, type: string, more: Partial<StoredFile> = {}): Promise<StoredFile> {
    const name = nameOf(body)
    const isText = COMPRESSIBLE.test(type) && body.length >= WORTH
    const file: StoredFile = {
      hash: name,
      type,
      bytes: body.length,
      encodings: isText ? ['br', 'gzip'] : [],
      ...more,
    }
    // Its compressed forms are written before it.
    if (await exists(this.#path(name))) return file
    if (isText) {
      const [br, gz] = await Promise.all([compressBrotli(body, BROTLI), compressGzip(body)])
      await Promise.all([this.#write(`${name}.br`, br), this.#write(`${name}.gz`, gz)])
    }
    await this.#write(name, body)
    return file
  }

  /** Puts another site in the place of the present one, at once. */
  async swap(manifest: Manifest) {
    await this.#replace(MANIFEST, JSON.stringify(manifest))
    if (Date.now() - this.#collected > KEPT) await this.#collect(manifest)
  }

  /** The site that is up, from an earlier run too. */
  manifest = () => this.#read<Manifest>(MANIFEST)

  /** The newest build is right, and shows everything up to a cursor. */
  async succeed(cursor: string) {
    const shown = (await this.#read<Shown[]>(SHOWN)) ?? []
    if (shown.at(-1)?.cursor !== cursor) {
      const newest = [...shown, { cursor, at: new Date().toISOString() }].slice(-REMEMBERED)
      await this.#replace(SHOWN, JSON.stringify(newest))
    }
    await rm(join(this.#folder, FAILURE), { force: true })
  }

  fail = (failure: Failure) => this.#replace(FAILURE, JSON.stringify(failure))

  #read = async <Content>(name: string): Promise<Content | undefined> =>
    JSON.parse(await readFile(join(this.#folder, name), 'utf8').catch(() => 'null')) ?? undefined

  async #write(name: string, body: Buffer) {
    // Pages that are the same may be kept at the same time.
    this.#parts += 1
    const making = this.#path(`${name}.${process.pid}-${this.#parts}.part`)
    await writeFile(making, body)
    await rename(making, this.#path(name))
  }

  async #replace(name: string, text: string) {
    const making = join(this.#folder, `${name}.part`)
    await writeFile(making, text, { flush: true })
    await rename(making, join(this.#folder, name))
  }

  /** Removes what nobody names any more. */
  async #collect({ files }: Manifest) {
    this.#collected = Date.now()
    const named = new Set(Object.values(files).map((file) => ('hash' in file ? file.hash : '')))
    const oldest = Date.now() - KEPT
    for (const name of await readdir(join(this.#folder, FILES))) {
      if (named.has(name.split('.')[0] ?? '')) continue
      const { mtimeMs } = await stat(this.#path(name))
      if (mtimeMs < oldest) await rm(this.#path(name), { force: true })
    }
  }

  #path = (name: string) => join(this.#folder, FILES, name)
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
