import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import { StartError } from '../startError.ts'
import type { Stored } from '../storage/storage.ts'
import { FORMAT, type Manifest, manifestSchema, type Part } from './manifest.ts'

const MANIFEST = 'manifest.json'
const CHECKSUM = 'manifest.sha256'
/** An archive holds the accounts: nobody else may read it. */
const MODE = 0o600

export interface Archive {
  /** @returns what the manifest has to say of the member */
  add(name: string, content: Uint8Array | Stored): Promise<Pick<Part, 'name' | 'size' | 'sha256'>>
  /** Ends the archive; only now it stands under its name. */
  finish(manifest: Manifest): Promise<void>
  /** Gives it up and leaves nothing. */
  abandon(): Promise<void>
}

/** Begins an archive, written as it comes, whatever its size. */
export async function createArchive(file: string): Promise<Archive> {
  const fresh = `${file}.new`
  await rm(fresh, { force: true })
  const handle = await open(fresh, 'wx', MODE).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${file} cannot be written (${error.code}). Name another file.`)
  })
  const tar = pack()
  const written = pipeline(tar, handle.createWriteStream({ flush: true }))
  // Whoever adds a member hears of a failure; until then it is nobody's unhandled rejection.
  written.catch(() => undefined)

  async function add(name: string, content: Uint8Array | Stored) {
    const size = 'body' in content ? content.size : content.length
    const hash = createHash('sha256')
    const entry = tar.entry({ name, size, mode: MODE })
    const chunks = 'body' in content ? content.body : [content]
    const hashed = async function* () {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    }
    // A disk that is full ends the file, not the member: without this the member waits for ever.
    await Promise.race([pipeline(hashed, entry), written])
    return { name, size, sha256: hash.digest('hex') }
  }

  return {
    add,
    finish: async (manifest) => {
      const { sha256 } = await add(MANIFEST, Buffer.from(JSON.stringify(manifest, null, 1)))
      await add(CHECKSUM, Buffer.from(`${sha256}  ${MANIFEST}\n`))
      tar.finalize()
      await written
      await rename(fresh, file)
    },
    abandon: async () => {
      tar.destroy()
      await written.catch(() => undefined)
      await rm(fresh, { force: true })
    },
  }
}

/** A member of an archive; its body is read to the end before the next one comes. */
export interface Member {
  name: string
  size: number
  body: AsyncIterable<Buffer>
}

/** The members in their order. */
export async function* members(file: string): AsyncGenerator<Member> {
  const handle = await openArchive(file)
  const tar = extract()
  const read = pipeline(handle.createReadStream(), tar)
  read.catch(() => undefined)
  try {
    for await (const entry of tar) {
      const { name, size = 0 } = entry.header
      yield { name, size, body: bodyOf(file, entry as AsyncIterable<Buffer>) }
      entry.resume()
    }
    await read
  } catch (error) {
    throw damaged(file, error)
  } finally {
    tar.destroy()
  }
}

async function* bodyOf(file: string, entry: AsyncIterable<Buffer>) {
  try {
    yield* entry
  } catch (error) {
    throw damaged(file, error)
  }
}

const damaged = (file: string, error: unknown) =>
  error instanceof StartError
    ? error
    : new StartError(`${file} is damaged or cut off (${(error as Error).message}).`)

async function openArchive(file: string): Promise<FileHandle> {
  return open(file).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${file} cannot be read (${error.code}).`)
  })
}

/**
 * Reads an archive from its beginning to its end and compares every byte with what its manifest
 * says.
 * @throws StartError for one that is damaged, cut off, or of a newer version than this code
 */
export async function verifyArchive(
  file: string,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<Manifest> {
  const found: Pick<Part, 'name' | 'size' | 'sha256'>[] = []
  let text = ''
  let checksum = ''
  let bytes = 0
  for await (const { name, size, body } of members(file)) {
    const hash = createHash('sha256')
    const kept: Buffer[] = []
    for await (const chunk of body) {
      hash.update(chunk)
      if (name === MANIFEST || name === CHECKSUM) kept.push(chunk)
      bytes += chunk.length
      onProgress(bytes)
    }
    if (name === MANIFEST) text = Buffer.concat(kept).toString()
    else if (name === CHECKSUM) checksum = Buffer.concat(kept).toString()
    else found.push({ name, size, sha256: hash.digest('hex') })
  }
  if (!text && found.length === 0) throw new StartError(`${file} is no backup.`)
  if (!text || !checksum)
    throw new StartError(`${file} is damaged or cut off (its end is missing).`)
  if (checksum !== `${createHash('sha256').update(text).digest('hex')}  ${MANIFEST}\n`) {
    throw new StartError(`${file} is damaged: ${MANIFEST} has another checksum than it should.`)
  }
  const manifest = parse(file, text)
  for (const [index, part] of manifest.parts.entries()) {
    const { name, size, sha256 } = found[index] ?? {}
    if (name === part.name && size === part.size && sha256 === part.sha256) continue
    throw new StartError(`${file} is damaged: ${part.name} has another checksum than it should.`)
  }
  if (found.length > manifest.parts.length) {
    throw new StartError(`${file} is damaged: it holds more than it should.`)
  }
  return manifest
}

function parse(file: string, text: string) {
  const given = JSON.parse(text) as { format?: unknown }
  if (typeof given.format === 'number' && given.format > FORMAT) {
    throw new StartError(
      `${file} was made by a newer version of this code (format ${given.format}). Restore it with that version.`,
    )
  }
  const { success, data, error } = manifestSchema.safeParse(given)
  if (!success) throw new StartError(`${file} is no backup: ${error.issues[0]?.message}`)
  return data
}
