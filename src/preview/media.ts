import type { FastifyInstance } from 'fastify'
import { createLocalReq, type Payload } from 'payload'
import type { ShownMedia } from '../delivery/media/loader.ts'
import { createRenderer } from '../delivery/media/render.ts'
import { notFound, sendMedia } from '../delivery/media/route.ts'
import { presentMedia } from '../publication/media/present.ts'
import { readMedia } from '../publication/media/show.ts'
import type { Storage } from '../storage/storage.ts'
import { visitOfSignature } from './tokens.ts'

/** `/media/preview/<signature>/<id>-<revision>/<name>`: pictures and files of drafts, at the addresses that a preview gave. */
export function previewMedia(
  scope: FastifyInstance,
  { payload, storage }: { payload: Payload; storage: Storage },
) {
  async function find(asset: string): Promise<ShownMedia | undefined> {
    const match = /^(\d{1,9})-([0-9a-f]{12})$/.exec(asset)
    if (!match) return undefined
    const [doc] = await readMedia(await createLocalReq({}, payload), [Number(match[1])])
    const media = doc && { ...presentMedia(doc), id: doc.id }
    return media?.revision === match[2] ? media : undefined
  }
  const renderer = createRenderer(
    storage,
    async ({ id, revision }) => (await find(`${id}-${revision}`)) !== undefined,
  )

  scope.get<{ Params: { signature: string; asset: string; name: string } }>(
    '/media/preview/:signature/:asset/:name',
    async ({ params }, reply) => {
      const visit = await visitOfSignature(payload, params.signature, params.asset)
      const media = visit && (await find(params.asset))
      return media ? sendMedia(reply, media, params.name, { storage, renderer }) : notFound(reply)
    },
  )
}
