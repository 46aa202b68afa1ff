import type { ApolloServerOptions } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  valueFromASTUntyped,
} from 'graphql'
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
        if (!isCompiledQuery(query)) return genuine(query)
        const given = request.variables ?? {}
        // Judged by graphql-js: compiled queries take no default for a variable that must not be null.
        const { errors } = getVariableValues(schema, variablesOf(document, operationName), given)
        if (errors) return { errors }
        return genuine(await query.query({}, context, withDefaults(document, operationName, given)))
      },
    }),
    onSchemaLoadOrUpdate: (listen) => {
      listen({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}

type Variables = Record<string, unknown>

const variablesOf = (document: DocumentNode, name: string | null | undefined) =>
  getOperationAST(document, name)?.variableDefinitions ?? []

function withDefaults(document: DocumentNode, name: string | null | undefined, given: Variables) {
  const variables = { ...given }
  for (const { variable, defaultValue } of variablesOf(document, name)) {
    if (defaultValue && variables[variable.name.value] === undefined) {
      variables[variable.name.value] = valueFromASTUntyped(defaultValue)
    }
  }
  return variables
}

/** With errors as graphql-js makes them: those of compiled queries cannot be written to, as Apollo Server does. */
function genuine(result: ExecutionResult) {
  return { ...result, ...(result.errors && { errors: result.errors.map(genuineError) }) } as never
}

function genuineError({ message, path, locations, originalError, extensions }: GraphQLError) {
  const error = new GraphQLError(message, { path, originalError, extensions })
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true })
}
