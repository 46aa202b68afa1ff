import type { ApolloServerOptions } from '@apollo/server'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Context } from './context.ts'

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>

/** Documents that are kept compiled. */
const COMPILED = 500

/**
 * Executes queries by functions that are compiled from them, each document once. For Apollo Server this is a gateway: the place that
 * it has for another executor.
 */
export function compiledExecutor(schema: GraphQLSchema): Gateway {
  const compiled = new LRUCache<string, CompiledQuery>({ max: COMPILED })
  const compile = (key: string, document: DocumentNode, operation: string | undefined) => {
    const query = compileQuery(schema, document, operation)
    if (!isCompiledQuery(query)) return query
    compiled.set(key, query)
    return query
  }
  return {
    load: async () => ({
      executor: async ({ queryHash, document, operationName, request, context }) => {
        const key = `${operationName ?? ''} ${queryHash}`
        const query = compiled.get(key) ?? compile(key, document, operationName ?? undefined)
        if (!isCompiledQuery(query)) return query as never
        return query.query({}, context, request.variables ?? {}) as never
      },
    }),
    onSchemaLoadOrUpdate: (listen) => {
      listen({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}
