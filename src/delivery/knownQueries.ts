import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { type Cache, giveNew } from './cache/plugin.ts'
import type { Context } from './context.ts'
import { checkCost } from './cost/plugin.ts'

export type Variables = Record<string, unknown>

/** A query that was parsed, validated and compiled. */
export interface KnownQuery {
  document: DocumentNode
  operation: OperationDefinitionNode
  run(context: Context, variables: Variables): ExecutionResult | Promise<ExecutionResult>
}

/** Queries that are kept ready. */
const MOST = 500

/** The queries that succeeded before, by their text and the name of the operation. */
export class KnownQueries {
  readonly #kept = new LRUCache<string, KnownQuery>({ max: MOST })

  get(text: string, operationName: string | null | undefined) {
    return this.#kept.get(`${operationName ?? ''} ${text}`)
  }

  add(
    text: string,
    operationName: string | null | undefined,
    { document, run }: Omit<KnownQuery, 'operation'>,
  ) {
    const operation = getOperationAST(document, operationName)
    if (operation) this.#kept.set(`${operationName ?? ''} ${text}`, { document, operation, run })
  }
}

/** The media types of answers by what clients accept; where that is not so simple, Apollo Server finds it out. */
const TYPES: Record<string, string | undefined> = {
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
}

interface Body {
  query?: unknown
  variables?: unknown
  operationName?: unknown
  extensions?: unknown
}

/**
 * Answers queries that are known already without going the whole way through Apollo Server. It does so only where all is well: whatever
 * is new, is not simple or fails goes that way, so errors and everything unusual have one place.
 */
export function answerKnownQueries(
  scope: FastifyInstance,
  { queries, schema }: { queries: KnownQueries; schema: GraphQLSchema },
  createContext: (request: FastifyRequest, reply: FastifyReply) => Context,
  cache: Cache | null,
) {
  scope.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST') return
    const type = TYPES[request.headers.accept ?? '*/*']
    const { query, variables, operationName, extensions } = (request.body ?? {}) as Body
    if (!type || isGiven(extensions) || typeof query !== 'string') return
    const name = operationName ?? undefined
    const given = variables ?? {}
    if ((name !== undefined && typeof name !== 'string') || !isObject(given)) return
    const known = queries.get(query, name)
    if (!known) return
    try {
      checkCost(schema, known.document, known.operation, given)
      const context = createContext(request, reply)
      const { data, errors } = await known.run(context, given)
      if (errors || !data) return
      await giveNew(request, reply, { body: bodyOf({ data }), type, context }, cache)
      return reply
    } catch {
      // Said in full by the other way.
      return
    }
  })
}

/** An answer with a line's end behind it, as Apollo Server writes it. */
function bodyOf(answer: object) {
  const text = JSON.stringify(answer)
  const body = Buffer.allocUnsafe(Buffer.byteLength(text) + 1)
  body[body.write(text)] = 0x0a
  return body
}

const isGiven = (value: unknown) => value !== undefined && value !== null

const isObject = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
