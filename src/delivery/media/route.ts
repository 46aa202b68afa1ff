import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { PublicMedia } from '../../publication/media/present.ts'
import type { Database } from '../database.ts'
import type { ShownMedia } from './loader.ts'
import { createRenderer } from './render.ts'
import { type Format, parseRendition } from './renditions.ts'

const TYPES: Record<Format, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/**
 * `/media/<id>-<revision>/<name>`: pictures and files that a published entry shows, and no others. The revision changes with the
 * bytes, so an address never changes its content.
 */
export function mediaRoutes(
  server: FastifyInstance,
  { database, dataDir }: { database: Database; dataDir: string },
) {
  const originals = join(dataDir, 'media')
  const renderer = createRenderer(originals, join(dataDir, 'renditions'))

  server.get<{ Params: { asset: string; name: string } }>(
    '/media/:asset/:name',
    async ({ params }, reply) => {
      const media = await findShown(database, params.asset)
      if (!media) return notFound(reply)
      if (media.kind === 'file') {
        if (params.name !== media.filename) return notFound(reply)
        reply.header('content-disposition', 'attachment')
        return send(reply, join(originals, media.filename), media.mimeType)
      }
      const rendition = parseRendition(media, params.name)
      if (!rendition) return notFound(reply)
      const file = await renderer.file(media, rendition, params.name)
      return send(reply, file, TYPES[rendition.format])
    },
  )
}

async function findShown(database: Database, asset: string): Promise<ShownMedia | undefined> {
  const match = /^(\d{1,9})-([0-9a-f]{12})$/.exec(asset)
  if (!match) return undefined
  const id = Number(match[1])
  const [row] = await database.query<{ data: PublicMedia }>(
    'select data from media where id = $1',
    [id],
  )
  return row && row.data.revision === match[2] ? { ...row.data, id } : undefined
}

const notFound = (reply: FastifyReply) =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .send({ message: 'There is no such picture or file' })

async function send(reply: FastifyReply, file: string, type: string) {
  const { size } = await stat(file)
  return reply
    .header('content-type', type)
    .header('content-length', size)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(createReadStream(file))
}
