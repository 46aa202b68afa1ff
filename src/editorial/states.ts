import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'

/** A document as the database holds it, its languages side by side. */
export type State = Record<string, unknown>

/** A document as it is live, and as its newest version has it. The same where it has no drafts. */
export interface States {
  live: State
  newest: State
}

/** Reads both within the transaction of the request; undefined where there is no such document. */
export async function statesOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<States | undefined> {
  const { db } = req.payload
  const live = await db.findOne<State & TypeWithID>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!live) return undefined
  if (!req.payload.collections[collection].config.versions?.drafts) return { live, newest: live }
  const { docs } = await db.findVersions<State>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return { live, newest: docs[0]?.version ?? live }
}
