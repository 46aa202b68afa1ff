import { createHash, randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import { openFolder } from './folder.ts'

interface S3rver {
  run(): Promise<{ port: number }>
  close(): Promise<void>
}

interface Signature {
  getStringToSign(canonical: { uri: string }, request: unknown): string
}

interface Store {
  putContent(path: string, content: Buffer | Readable): Promise<[size: number, md5: string]>
}

const require = createRequire(import.meta.url)
const Server = require('@20minutes/s3rver') as new (options: object) => S3rver

// Amazon's own client signs the address of a bucket with a slash at its end; this server forgets
// it, and would refuse every list, whatever the key.
const signature = require('@20minutes/s3rver/lib/signature/v4.js') as Signature
const { getStringToSign } = signature
signature.getStringToSign = (canonical, request) => {
  const ofBucket = /^\/[^/]+$/.test(canonical.uri)
  return getStringToSign(ofBucket ? { ...canonical, uri: `${canonical.uri}/` } : canonical, request)
}

// S3 puts an object there whole; this server would mix what two write at the same moment.
const { prototype: store } = require('@20minutes/s3rver/lib/stores/filesystem.js') as {
  prototype: Store
}
store.putContent = async (path, content) => {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.concat(await content.toArray())
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, bytes)
  await rename(fresh, path)
  return [bytes.length, createHash('md5').update(bytes).digest('hex')]
}

const BUCKET = 'media-of-the-tests'

/** A real S3 server on a port of its own, with an empty bucket, that verifies signatures. */
export async function startS3() {
  const directory = await openFolder('cms-s3')
  const server = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET }],
  })
  const { port } = await server.run()
  return {
    /** What the platform is told to use it. */
    environment: {
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: BUCKET,
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    close: async () => {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
