import type { ApolloServerPlugin } from '@apollo/server'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

/** Objects that one request may ask for, as estimated before it runs. */
const MOST = 100_000
/** Levels of fields in each other. */
const DEEPEST = 20
/** Fields, aliases among them, that one request may spell. */
const LONGEST = 2_000
/** What a search costs beside what it gives, since all that matches is weighed. */
const SEARCH = 500
/** What a list without `first` or `last` counts as. */
const USUAL = 10

interface Asked {
  schema: GraphQLSchema
  fragments: Map<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  fields: number
}

/**
 * Refuses a request that asks for too much before anything of it runs: its cost is the number of objects it can give, where lists
 * multiply what is in them. Questions about the schema itself cost nothing.
 */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      if (!operation) return
      const cost = costOf(schema, operation, fragments, request.variables ?? {})
      if (cost > MOST) {
        throw refusal(
          `This request costs ${cost}, the limit is ${MOST}. Ask for less at once: smaller \`first\`, fewer levels.`,
          { cost, limit: MOST },
        )
      }
    },
  }),
}

/** The objects that an operation can give; @throws QUERY_TOO_COMPLEX where it is too deep or too long to be counted at all */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Record<string, unknown>,
) {
  const asked: Asked = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
    fields: 0,
  }
  return selectionCost(asked, operation.selectionSet, schema.getQueryType()?.name ?? 'Query', 0)
}

function selectionCost(
  asked: Asked,
  { selections }: SelectionSetNode,
  parent: string,
  depth: number,
): number {
  if (depth > DEEPEST)
    throw refusal(`This request is more than ${DEEPEST} levels deep.`, { limit: DEEPEST })
  let cost = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      cost += fieldCost(asked, selection, parent, depth)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition?.name.value ?? parent
      cost += selectionCost(asked, selection.selectionSet, type, depth)
    } else {
      const fragment = asked.fragments.get(selection.name.value)
      if (fragment) {
        cost += selectionCost(
          asked,
          fragment.selectionSet,
          fragment.typeCondition.name.value,
          depth,
        )
      }
    }
    if (cost > Number.MAX_SAFE_INTEGER / 1000) break
  }
  return cost
}

function fieldCost(asked: Asked, field: FieldNode, parent: string, depth: number): number {
  asked.fields += 1
  if (asked.fields > LONGEST)
    throw refusal(`This request spells more than ${LONGEST} fields.`, { limit: LONGEST })
  if (field.name.value.startsWith('__') || !field.selectionSet) return 0
  const type = asked.schema.getType(parent)
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined
  if (!definition) return 0
  const named = getNamedType(definition.type)
  if (!isCompositeType(named)) return 0
  const size = sizeOf(asked, field, definition.type, parent)
  const own = named.name === 'SearchConnection' ? SEARCH : 0
  return own + size * (1 + selectionCost(asked, field.selectionSet, named.name, depth + 1))
}

/** How many objects a field gives: what its page asks for; a connection's own lists hold what it was multiplied by already. */
function sizeOf({ variables }: Asked, field: FieldNode, type: GraphQLOutputType, parent: string) {
  if (parent.endsWith('Connection') || parent === 'ChangePage') return 1
  for (const { name, value } of field.arguments ?? []) {
    if (name.value === 'first' || name.value === 'last') {
      const size = valueFromASTUntyped(value, variables)
      if (typeof size === 'number') return Math.max(1, size)
    }
    if (name.value === 'ids') {
      const ids = valueFromASTUntyped(value, variables)
      if (Array.isArray(ids)) return Math.max(1, ids.length)
    }
  }
  if (getNamedType(type).name.endsWith('Connection')) return 20
  const inner = isNonNullType(type) ? type.ofType : type
  return isListType(inner) ? USUAL : 1
}

const refusal = (message: string, details: Record<string, number>) =>
  new GraphQLError(message, {
    extensions: { code: 'QUERY_TOO_COMPLEX', ...details, http: { status: 400 } },
  })
