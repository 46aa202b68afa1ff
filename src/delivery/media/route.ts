import type { FastifyInstance, FastifyReply } from 'fastify'
import type { PublicMedia } from '../../publication/media/present.ts'
import { originalKey, type Storage, type Stored } from '../../storage/storage.ts'
import type { Database } from '../database.ts'
import type { ShownMedia } from './loader.ts'
import { createRenderer, type Renderer } from './render.ts'
import { parseRendition } from './renditions.ts'

/**
 * `/media/<id>-<revision>/<name>`: pictures and files that a published entry shows, and no others. The revision changes with the
 * bytes, so an address never changes its content.
 */
export function mediaRoutes(
  server: FastifyInstance,
  { database, storage }: { database: Database; storage: Storage },
) {
  const isCurrent = async ({ id, revision }: ShownMedia) =>
    (await findShown(database, `${id}-${revision}`)) !== undefined
  const renderer = createRenderer(storage, isCurrent)

  server.get<{ Params: { asset: string; name: string } }>(
    '/media/:asset/:name',
    async ({ params }, reply) => {
      const media = await findShown(database, params.asset)
      if (!media) return notFound(reply)
      reply.header('cache-control', 'public, max-age=31536000, immutable')
      return sendMedia(reply, media, params.name, { storage, renderer })
    },
  )
}

/** Gives out a file as it is, or a picture in one of its renditions. */
export async function sendMedia(
  reply: FastifyReply,
  media: ShownMedia,
  name: string,
  { storage, renderer }: { storage: Storage; renderer: Renderer },
) {
  if (media.kind === 'file') {
    if (name !== media.filename) return notFound(reply)
    const file = await storage.read(originalKey(media.filename))
    if (!file) return lost(reply, media)
    reply.header('content-disposition', 'attachment')
    return send(reply, file, media.mimeType)
  }
  const rendition = parseRendition(media, name)
  if (!rendition) return notFound(reply)
  const file = await renderer.rendition(media, rendition, name)
  return file ? send(reply, file, file.type) : lost(reply, media)
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

export const notFound = (reply: FastifyReply) =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .send({ message: 'There is no such picture or file' })

/** It is public, but its original is not where it should be: being replaced at this moment, or lost. */
function lost(reply: FastifyReply, { id, filename }: ShownMedia) {
  reply.log.warn(`The original ${filename} of the media ${id} is missing`)
  return notFound(reply)
}

const send = (reply: FastifyReply, { size, body }: Stored, type: string) =>
  reply
    .header('content-type', type)
    .header('content-length', size)
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(body)
