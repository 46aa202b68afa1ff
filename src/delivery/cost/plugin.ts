import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { onlyReads } from '../errors.ts'
import { costOf } from './cost.ts'
import { LIMITS, tooDear } from './limits.ts'
import { checkShape, type Fragments } from './shape.ts'

/** Refuses a request that asks for too much before anything of it runs. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation && operation.operation !== 'query') throw onlyReads()
      if (operation) checkCost(schema, document, operation, request.variables ?? {})
    },
  }),
}

/** What was within the limits once always is, where no variable says how much is asked for. */
const within = new WeakSet<OperationDefinitionNode>()

/** @throws QUERY_TOO_COMPLEX for an operation that is above one of the limits */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  if (within.has(operation)) return
  const fragments = fragmentsOf(document)
  checkShape(operation, fragments)
  const cost = costOf(schema, operation, fragments, variables)
  if (cost > LIMITS.cost) throw tooDear(cost)
  if (!variesInSize(document)) within.add(operation)
}

/** The arguments by which a field is longer or shorter. */
const SIZES = new Set(['first', 'last', 'ids', 'from', 'to'])

/** Whether a variable stands where it changes how much is asked for, or a directive whether at all. */
function variesInSize(document: DocumentNode) {
  let varies = false
  visit(document, {
    Argument: ({ name, value }) => {
      if (SIZES.has(name.value) && value.kind === Kind.VARIABLE) varies = true
    },
    Directive: () => {
      varies = true
    },
  })
  return varies
}

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
