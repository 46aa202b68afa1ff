import { runOnDatabase } from '../start/command.ts'
import { migrate } from './migrate.ts'

// npm run migrate: brings the database to the state that this code needs.

await runOnDatabase(async ({ DATABASE_URL }) => {
  const done = await migrate(DATABASE_URL)
  console.log(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The database is up to date.')
  return 0
})
