import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type Where,
} from 'payload'

/**
 * Payload takes many documents in one transaction and commits what is left when one of them fails. These endpoints stand in its place:
 * each document is changed or deleted by itself, in a transaction of its own, and the answer says which were not and why.
 */
export const oneAfterAnother = (): Endpoint[] => [
  {
    path: '/',
    method: 'patch',
    handler: async (req) => {
      requireAccount(req)
      const data = await readData(req)
      return each(req, (one) => req.payload.update({ ...one, data }))
    },
  },
  {
    path: '/',
    method: 'delete',
    handler: (req) => each(req, (one) => req.payload.delete({ ...one, trash: true })),
  },
]

function requireAccount(req: PayloadRequest) {
  if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
}

async function readData(req: PayloadRequest) {
  const data: unknown = await req.json?.().catch(() => undefined)
  if (typeof data === 'object' && data !== null) return data as Record<string, unknown>
  throw new APIError('Send the fields to change as a JSON object', 400, null, true)
}

interface One {
  collection: CollectionSlug
  id: number
  locale: 'kk' | 'ru' | 'en'
  draft: boolean
  trash: boolean
  depth: 0
  overrideAccess: false
  req: PayloadRequest
}

async function each(req: PayloadRequest, act: (one: One) => Promise<unknown>) {
  requireAccount(req)
  const collection = req.routeParams?.collection as CollectionSlug
  const { where, draft, trash } = req.query as { where?: Where; draft?: string; trash?: string }
  if (!where) throw new APIError('Say which documents: ?where[id][in]=1,2', 400)
  const { docs: found } = await req.payload.find({
    collection,
    where,
    select: {},
    depth: 0,
    pagination: false,
    draft: draft === 'true',
    trash: trash === 'true',
    overrideAccess: false,
    req,
  })
  const docs: unknown[] = []
  const errors: { id: number; message: string }[] = []
  for (const { id } of found) {
    const one = {
      collection,
      id: Number(id),
      locale: (req.locale ?? 'kk') as One['locale'],
      draft: draft === 'true',
      trash: true,
      depth: 0,
      overrideAccess: false,
      req: { ...req, transactionID: undefined, context: {} } as unknown as PayloadRequest,
    } as const
    try {
      docs.push(await act(one))
    } catch (error) {
      const shown = error instanceof APIError && error.isPublic
      errors.push({ id: Number(id), message: shown ? error.message : req.t('error:unknown') })
      if (!shown) req.payload.logger.error({ err: error })
    }
  }
  const count = { count: errors.length, total: found.length, label: collection }
  return Response.json(
    {
      docs,
      errors,
      message:
        errors.length > 0
          ? req.t('error:unableToUpdateCount', count)
          : req.t('general:updatedCountSuccessfully', { count: docs.length, label: collection }),
    },
    { status: errors.length > 0 ? 400 : 200 },
  )
}
