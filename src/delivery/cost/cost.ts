import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { DEFAULT_SIZE } from '../lists/page.ts'
import type { Fragments } from './shape.ts'

/** What a list counts as that has no argument to say how long it is. */
const USUAL = 10
/** What a search costs beside what it gives, since all that matches is weighed. */
const SEARCH = 500
const DAY = 86_400_000

interface Asked {
  schema: GraphQLSchema
  fragments: Fragments
  variables: Record<string, unknown>
  /** What is in a selection costs the same wherever it is spread. */
  known: Map<SelectionSetNode, Map<GraphQLObjectType, number>>
}

/**
 * The number of objects that an operation can give, where lists multiply what is in them by what their arguments ask for. Where
 * an entry can be of several types, the dearest counts, since it is but one of them. Questions about the schema itself cost nothing.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  given: Record<string, unknown>,
) {
  const query = schema.getQueryType()
  if (!query) return 0
  // Variables that are wrong stop the request before it runs, with a message of their own.
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  const asked: Asked = { schema, fragments, variables: coerced, known: new Map() }
  return selectionCost(asked, operation.selectionSet, query)
}

function selectionCost(asked: Asked, set: SelectionSetNode, type: GraphQLObjectType): number {
  const byType = asked.known.get(set) ?? new Map<GraphQLObjectType, number>()
  asked.known.set(set, byType)
  const known = byType.get(type)
  if (known !== undefined) return known
  // What a fragment that spreads itself finds here; validation has refused it, or will.
  byType.set(type, 0)
  const costs = set.selections
    .filter((selection) => isWanted(asked, selection))
    .map((selection) => costOfOne(asked, selection, type))
  const cost = Math.min(sum(costs), Number.MAX_SAFE_INTEGER)
  byType.set(type, cost)
  return cost
}

function costOfOne(asked: Asked, selection: SelectionNode, type: GraphQLObjectType): number {
  if (selection.kind === Kind.FIELD) return fieldCost(asked, selection, type)
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : asked.fragments.get(selection.name.value)
  if (!fragment) return 0
  const on = fragment.typeCondition?.name.value
  const applies = !on || concreteTypes(asked.schema, asked.schema.getType(on)).includes(type)
  return applies ? selectionCost(asked, fragment.selectionSet, type) : 0
}

function fieldCost(asked: Asked, field: FieldNode, type: GraphQLObjectType): number {
  const { selectionSet } = field
  const definition = type.getFields()[field.name.value]
  // What begins with __ is no field of a type.
  if (!selectionSet || !definition) return 0
  const inner = concreteTypes(asked.schema, getNamedType(definition.type)).map((one) =>
    selectionCost(asked, selectionSet, one),
  )
  const own = getNamedType(definition.type).name === 'SearchConnection' ? SEARCH : 0
  return own + sizeOf(asked, field, definition, type) * (1 + Math.max(0, ...inner))
}

/** How many objects a field gives: what its arguments ask for; a page's own lists hold what it was multiplied by already. */
function sizeOf(
  { variables }: Asked,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
) {
  if (parent.name.endsWith('Connection') || parent.name === 'ChangePage') return 1
  const { first, last, ids, from, to } = argumentsOf(field, node, variables)
  const paged = last ?? first
  if (typeof paged === 'number') return Math.max(1, paged)
  if (Array.isArray(ids)) return Math.max(1, ids.length)
  if (getNamedType(field.type).name.endsWith('Connection')) return DEFAULT_SIZE
  if (!isListType(getNullableType(field.type))) return 1
  // A list over a span of time, in which every day can have its own.
  if (typeof from === 'string' && typeof to === 'string') {
    return Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / DAY))
  }
  return USUAL
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables)
  } catch (error) {
    // The field itself says what is wrong with its arguments, and gives nothing.
    if (error instanceof GraphQLError) return {}
    throw error
  }
}

/** Whether @skip and @include let it be there. */
function isWanted({ variables }: Asked, selection: SelectionNode) {
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
    return skip?.if !== true && include?.if !== false
  } catch {
    return true
  }
}

function concreteTypes(schema: GraphQLSchema, type: GraphQLNamedType | undefined) {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
