import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENTRY_TYPES } from '../../content/names.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** The files that the schema is made of: the shared part first, then each content type's own, by name. */
export const schemaFiles = () => [
  join(ROOT, 'delivery', 'schema', 'base.graphql'),
  ...globSync('content/*/*.graphql', { cwd: ROOT })
    .sort()
    .map((file) => join(ROOT, file)),
]

export const schemaSources = () => [
  ...schemaFiles().map((file) => readFileSync(file, 'utf8')),
  `enum EntryType { ${ENTRY_TYPES.map((type) => type.toUpperCase()).join(' ')} }`,
]

/** The modules with the content types' resolvers, one per type. */
export const resolverFiles = () =>
  globSync('content/*/resolvers.ts', { cwd: ROOT })
    .sort()
    .map((file) => join(ROOT, file))
