import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { prepareEnvironment } from './start/environment.ts'
import { failStart, terminalReporter } from './start/report.ts'
import { stopInOrder } from './start/stop.ts'

// npm run dev: restarts on every change of the server's code; the admin's pages reload by
// themselves. The database belongs to this process: it keeps running between restarts and is
// stopped at the end.

const WATCHED = ['src', 'seed', 'migrations', 'payload.config.ts']

Object.assign(process.env, { NODE_ENV: 'development' })
const stop = stopInOrder()
try {
  const preparing = prepareEnvironment(terminalReporter)
  stop.add('PostgreSQL', async () => (await preparing.catch(() => undefined))?.embedded?.stop())
  await preparing
  const watching = watch()
  const ended = once(watching, 'exit')
  stop.add('Server', () => {
    watching.kill('SIGTERM')
    return ended
  })
  const [status] = await ended
  await stop.now()
  if (!stop.asked()) process.exit(status ?? 0)
} catch (error) {
  await stop.now()
  if (!stop.asked()) failStart(error)
}

function watch() {
  const paths = WATCHED.map((path) => `--watch-path=${path}`)
  const args = [...paths, '--watch-preserve-output', 'src/server.ts', '--dev']
  return spawn(process.execPath, args, { stdio: 'inherit' })
}
