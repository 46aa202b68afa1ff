import { prepareEnvironment } from '../start/environment.ts'
import { failStart, terminalReporter } from '../start/report.ts'
import { migrate } from './migrate.ts'

// npm run migrate: brings the database to the state that this code needs.

try {
  const { env, embedded } = await prepareEnvironment(terminalReporter)
  const done = await migrate(env.DATABASE_URL)
  console.log(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The database is up to date.')
  await embedded?.stop()
} catch (error) {
  failStart(error)
}
