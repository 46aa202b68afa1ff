import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { migrationNames } from './migrate.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'migrations')
const SNAPSHOT = join(FOLDER, 'schema.json')

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
})

process.env.PAYLOAD_SECRET ||= 'only for reading the schema'
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const adapter = payload.db as unknown as PostgresAdapter
const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
const after = await generateDrizzleJson(adapter.schema as Record<string, unknown>)
const before = JSON.parse(
  await readFile(SNAPSHOT, 'utf8').catch(() => JSON.stringify(adapter.defaultDrizzleSnapshot)),
)

if (tables(before) === tables(after)) {
  console.log('The migrations are up to date with the collections.')
  process.exit(0)
}
if (values.check) {
  console.error(
    'The collections changed: run npm run migrate:create -- <name> and commit what it writes.',
  )
  process.exit(1)
}
const statements = await generateMigration(before, after)
const number = String((await migrationNames()).length + 1).padStart(4, '0')
const file = `${number}_${(positionals[0] ?? 'change').replace(/\W+/g, '_')}.sql`
await writeFile(
  join(FOLDER, file),
  `${statements.map((statement) => statement.trim()).join('\n')}\n`,
)
await writeFile(SNAPSHOT, `${JSON.stringify(after, null, 1)}\n`)
console.log(`Written: migrations/${file}`)
process.exit(0)

function tables(snapshot: Record<string, unknown>) {
  const { id, prevId, ...rest } = snapshot
  return JSON.stringify(rest)
}
