import type { Readable } from 'node:stream'
import type { Env } from '../env.ts'
import { localStorage } from './local.ts'
import { s3Storage } from './s3.ts'

/** A file as it is kept. Who reads it reads `body` to its end or destroys it. */
export interface Stored {
  /** Bytes. */
  size: number
  body: Readable
}

/**
 * Where the platform keeps the bytes of pictures and files: the one way to them for everything but
 * Payload, which writes and deletes originals by itself, in the same places. A key is a path of
 * names, like `media/picture.jpg`.
 */
export interface Storage {
  /** @throws StartError that says in one line why the storage cannot be used */
  requireReach(): Promise<void>
  /** @returns undefined where there is nothing under the key */
  read(key: string): Promise<Stored | undefined>
  exists(key: string): Promise<boolean>
  /** Puts a file there whole: nobody ever reads a part of it, whoever else writes the same. */
  write(key: string, bytes: Uint8Array, type: string): Promise<void>
  /** What is not there counts as removed. */
  remove(key: string): Promise<void>
  /** The keys that begin so, in no order that could be relied on. */
  list(prefix: string): AsyncIterable<string>
}

/** The storage that the environment names: an S3 bucket, else the disk below `DATA_DIR`. */
export const openStorage = ({ S3, DATA_DIR }: Pick<Env, 'S3' | 'DATA_DIR'>): Storage =>
  S3 ? s3Storage(S3) : localStorage(DATA_DIR)

/** The folder of the uploaded files; Payload's own configuration names it too. */
export const ORIGINALS = 'media'

/** @param filename as it stands in the document and in the public table */
export const originalKey = (filename: string) => `${ORIGINALS}/${filename}`

/** Every rendition of a picture, whatever its revision. */
export const renditionsPrefix = (id: number) => `renditions/${id}-`

export const renditionKey = ({ id, revision }: { id: number; revision: string }, name: string) =>
  `${renditionsPrefix(id)}${revision}/${name}`

/** Removes all that begins so. */
export async function removeAll(storage: Storage, prefix: string) {
  for await (const key of storage.list(prefix)) await storage.remove(key)
}

/** The whole of a file of which one knows that it fits into the memory. */
export async function bytesOf({ body }: Stored) {
  return Buffer.concat(await body.toArray())
}
