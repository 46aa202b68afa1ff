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

/** Levels of objects in each other that are asked for. */
const DEPTH = 2

/**
 * A query for every public version of every type, with all of its fields that need no argument,
 * made from the schema: a type that is added is asked for by itself.
 */
async function everythingQuery() {
  const schema = await buildSchema()
  const entry = schema.getType('Entry')
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some((one) => one === entry),
  )
  // Two types may have fields of one name and different kinds: each gets a name of its own.
  const fragments = types.map(
    (type) => `... on ${type.name} { ${selection(type, DEPTH, `${type.name}_`)} }`,
  )
  return `query ($after: String) { changes(after: $after, first: 20) {
    cursor hasMore changes { kind id documentId type locale at entry { ${fragments.join('\n')} } }
  } }`
}

function selection(type: GraphQLNamedType, depth: number, prefix = ''): string {
  if (!isObjectType(type)) return '__typename'
  return Object.values(type.getFields())
    .filter(
      ({ args }) =>
        !args.some(
          (arg) =>
            isNonNullType(arg.type) && !('defaultValue' in arg && arg.defaultValue !== undefined),
        ),
    )
    .flatMap((field: GraphQLField<unknown, unknown>) => {
      const of = getNamedType(field.type)
      const name = `${prefix}${field.name}: ${field.name}`
      if (isLeafType(of)) return name
      if (!isObjectType(of) || depth === 0) return []
      const inner = selection(of, depth - 1)
      return inner ? `${name} { ${inner} }` : []
    })
    .join(' ')
}

/** Every public version with all it has, and the cursor behind the last. */
export async function everything(ask: Ask) {
  const query = await everythingQuery()
  const all: any[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(query, { after })
    if (errors) throw new Error(JSON.stringify(errors.slice(0, 3)))
    all.push(...data.changes.changes)
    after = data.changes.cursor
    if (!data.changes.hasMore) return { entries: all, cursor: after as string }
  }
}
