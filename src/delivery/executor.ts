import type { ApolloServerOptions } from '@apollo/server'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import type { KnownQueries, KnownQuery, Variables } from './knownQueries.ts'

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>

/**
 * Executes queries by functions that are compiled from them, each document once. For Apollo Server this is a gateway: the place that
 * it has for another executor.
 */
export function compiledExecutor(schema: GraphQLSchema, queries: KnownQueries): Gateway {
  return {
    load: async () => ({
      executor: async ({ source, document, operationName, request, context }) => {
        const name = operationName ?? undefined
        let run = queries.get(source, name)?.run
        if (!run) {
          run = compile(schema, document, name)
          queries.add(source, name, { document, run })
        }
        return run(context as Context, request.variables ?? {}) as never
      },
    }),
    onSchemaLoadOrUpdate: (listen) => {
      listen({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    stop: async () => undefined,
  }
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | undefined,
): KnownQuery['run'] {
  const query = compileQuery(schema, document, name)
  if (!isCompiledQuery(query)) return () => genuine(query)
  const operation = getOperationAST(document, name) as OperationDefinitionNode
  const definitions = operation.variableDefinitions ?? []
  const defaults = defaultsOf(operation)
  return async (context, given) => {
    // Judged by graphql-js: compiled queries take no default for a variable that must not be null.
    const { errors } = getVariableValues(schema, definitions, given)
    if (errors) return { errors }
    return genuine(await query.query({}, context, { ...defaults, ...withoutGaps(given) }))
  }
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

/** What is given as undefined is not given. */
const withoutGaps = (given: Variables) =>
  Object.values(given).includes(undefined)
    ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    : given

/** With errors as graphql-js makes them: those of compiled queries cannot be written to, as Apollo Server does. */
const genuine = ({ data, errors }: ExecutionResult): ExecutionResult => ({
  ...(data !== undefined && { data }),
  ...(errors && { errors: errors.map(genuineError) }),
})

function genuineError({ message, path, locations, originalError, extensions }: GraphQLError) {
  const error = new GraphQLError(message, { path, originalError, extensions })
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: true })
}
