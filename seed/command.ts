import { runCommand } from '../src/start/command.ts'
import { terminalReporter } from '../src/start/report.ts'
import { seedWhenEmpty } from './seed.ts'

// npm run seed: fills a database that holds no content yet.

await runCommand(async (payload) => {
  if (!(await seedWhenEmpty(payload, terminalReporter))) {
    console.log(
      'There is content already; nothing was changed. An empty database is one without regions.',
    )
  }
  return 0
})
