import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { buildSchema } from '../../src/delivery/schema/build.ts'

type Ask = (query: string, variables: Record<string, unknown>) => Promise<any>

/** A list that follows the clock keeps its moment in its cursors: they differ from one asking to the next. */
const OF_THE_MOMENT = new Set(['cursor', 'pageInfo'])

/** Levels of objects in each other that are asked for. */
const DEPTH = 2

/**
 * A query for every public version of each type, with all of its fields that need no argument,
 * made from the schema: a type that is added is asked for by itself.
 */
async function queries() {
  const schema = await buildSchema()
  const entry = schema.getType('Entry')
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some((one) => one === entry),
  )
  return types.map(
    (type) => `query ($after: String) {
      changes(after: $after, first: 20, filter: { types: [${type.name.toUpperCase()}] }) {
        cursor hasMore
        changes { kind id documentId type locale at entry { ... on ${type.name} { ${selection(type, DEPTH)} } } }
      } }`,
  )
}

const CURSOR =
  'query ($after: String) { changes(after: $after, first: 500) { cursor hasMore changes { id } } }'

function selection(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '__typename'
  return Object.values(type.getFields())
    .filter(
      ({ args }) =>
        !args.some(
          (arg) =>
            isNonNullType(arg.type) && !('defaultValue' in arg && arg.defaultValue !== undefined),
        ),
    )
    .filter(({ name }) => !OF_THE_MOMENT.has(name))
    .flatMap((field: GraphQLField<unknown, unknown>) => {
      const of = getNamedType(field.type)
      if (isLeafType(of)) return field.name
      if (!isObjectType(of) || depth === 0) return []
      const inner = selection(of, depth - 1)
      return inner ? `${field.name} { ${inner} }` : []
    })
    .join(' ')
}

/** Every public version with all it has, and the cursor behind the last. */
export async function everything(ask: Ask) {
  const entries: any[] = []
  for (const query of await queries()) entries.push(...(await walk(ask, query)).changes)
  const { cursor } = await walk(ask, CURSOR)
  return { entries, cursor }
}

async function walk(ask: Ask, query: string) {
  const changes: any[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(query, { after })
    if (errors) throw new Error(JSON.stringify(errors.slice(0, 3)))
    changes.push(...data.changes.changes)
    after = data.changes.cursor
    if (!data.changes.hasMore) return { changes, cursor: after as string }
  }
}
