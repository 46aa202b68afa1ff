import type { CollectionAfterOperationHook } from 'payload'

/**
 * A draft read by its id says when the document was last saved in any language. Payload gives the time of the language at hand, of
 * the live row where that language has no draft, and then warns a translator of a colleague's newer version which is their own.
 */
export const newestDraft: CollectionAfterOperationHook = async ({
  args,
  operation,
  collection,
  req,
  result,
}) => {
  const isDraft = (args as { draft?: boolean }).draft
  const found = result as { id: number; updatedAt?: string } | null
  if (operation !== 'findByID' || !isDraft || !found?.updatedAt) return result
  const { docs } = await req.payload.db.findVersions<{ updatedAt: string }>({
    collection: collection.slug,
    where: { parent: { equals: found.id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  const newest = docs[0]?.updatedAt
  return newest && newest > found.updatedAt ? { ...found, updatedAt: newest } : result
}
