import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBreakingChanges, buildSchema as parseSchema } from 'graphql'
import { buildSchema } from '../src/delivery/schema/build.ts'

// npm run contract: what district sites build on (src/delivery/schema/contract.graphql) may grow in the schema that runs, and never
// breaks. Ends with 1 and the list of what broke.

const CONTRACT = join(import.meta.dirname, '..', 'src', 'delivery', 'schema', 'contract.graphql')

const broken = findBreakingChanges(parseSchema(readFileSync(CONTRACT, 'utf8')), await buildSchema())
if (broken.length === 0) console.log('The schema keeps the contract.')
for (const { type, description } of broken) console.error(`${type}: ${description}`)
process.exitCode = broken.length === 0 ? 0 : 1
