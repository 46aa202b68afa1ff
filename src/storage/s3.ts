import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import type { Env } from '../env.ts'
import { StartError } from '../startError.ts'
import type { Storage } from './storage.ts'

export type S3Settings = NonNullable<Env['S3']>

/** Milliseconds until a connection is there, and until the server says something on it. */
const CONNECTION_TIMEOUT = 5_000
const SILENCE_TIMEOUT = 30_000

/** How the bucket is reached; Payload's own access to it is the same. */
export const clientSettings = (settings: S3Settings) => ({
  endpoint: settings.endpoint,
  region: settings.region,
  forcePathStyle: settings.forcePathStyle,
  credentials: {
    accessKeyId: settings.accessKeyId,
    secretAccessKey: settings.secretAccessKey,
  },
  // Checksums that only Amazon's own S3 understands are left out where it does not demand them.
  requestChecksumCalculation: 'WHEN_REQUIRED' as const,
  responseChecksumValidation: 'WHEN_REQUIRED' as const,
  requestHandler: {
    connectionTimeout: CONNECTION_TIMEOUT,
    requestTimeout: SILENCE_TIMEOUT,
    throwOnRequestTimeout: true,
  },
})

/** Keeps files in a bucket of an S3-compatible service. It writes whole objects only, as S3 does. */
export function s3Storage(settings: S3Settings): Storage {
  const Bucket = settings.bucket
  let opened: Promise<S3Client> | undefined

  /** The library is large: who keeps files on the disk never loads it. */
  async function s3() {
    const library = await import('@aws-sdk/client-s3')
    opened ??= Promise.resolve(new library.S3Client(clientSettings(settings)))
    return { library, client: await opened }
  }

  return {
    requireReach: async () => {
      const { library, client } = await s3()
      // Of no file at all: it only matters whether the question is answered.
      const look = new library.ListObjectsV2Command({ Bucket, MaxKeys: 1, Prefix: 'none/' })
      await client.send(look).catch((error) => {
        throw new StartError(complaint(error, settings))
      })
    },
    read: async (Key) => {
      const { library, client } = await s3()
      const found = await client
        .send(new library.GetObjectCommand({ Bucket, Key }))
        .catch(unlessMissing)
      if (!found?.Body) return undefined
      return { size: Number(found.ContentLength), body: found.Body as Readable }
    },
    exists: async (Key) => {
      const { library, client } = await s3()
      const found = await client
        .send(new library.HeadObjectCommand({ Bucket, Key }))
        .catch(unlessMissing)
      return found !== undefined
    },
    write: async (Key, Body, ContentType) => {
      const { library, client } = await s3()
      await client.send(new library.PutObjectCommand({ Bucket, Key, Body, ContentType }))
    },
    remove: async (Key) => {
      const { library, client } = await s3()
      await client.send(new library.DeleteObjectCommand({ Bucket, Key }))
    },
    list: async function* (Prefix) {
      const { library, client } = await s3()
      for await (const page of library.paginateListObjectsV2({ client }, { Bucket, Prefix })) {
        for (const { Key } of page.Contents ?? []) if (Key) yield Key
      }
    },
  }
}

interface S3Error extends Error {
  code?: string
  $metadata?: { httpStatusCode?: number }
}

function unlessMissing(error: S3Error) {
  // A missing bucket answers with 404 too, and is no missing file.
  if (error.name === 'NoSuchKey' || error.name === 'NotFound') return undefined
  throw error
}

/** What the operator has to put right; the secret is never repeated. */
function complaint(error: S3Error, { endpoint, bucket, accessKeyId }: S3Settings) {
  switch (error.name) {
    case 'NoSuchBucket':
      return `There is no bucket ${bucket} at ${endpoint}. Make it, or set S3_BUCKET to another.`
    case 'InvalidAccessKeyId':
      return `The storage ${endpoint} does not know the key ${accessKeyId}. Check S3_ACCESS_KEY_ID.`
    case 'SignatureDoesNotMatch':
      return `The storage ${endpoint} does not take the secret of the key ${accessKeyId}. Check S3_SECRET_ACCESS_KEY and S3_REGION.`
    case 'AccessDenied':
      return `The key ${accessKeyId} may not list the bucket ${bucket} at ${endpoint}. Give it the right to list, read, write and delete there.`
  }
  if (error.$metadata?.httpStatusCode) {
    return `The storage ${endpoint} cannot be used (${error.name}: ${error.message}). Check S3_ENDPOINT, S3_BUCKET and S3_REGION.`
  }
  return `The storage ${endpoint} cannot be reached (${error.message || error.code || error.name}). Check S3_ENDPOINT and that it runs there.`
}
