import { spawn } from 'node:child_process'

// npm run dev: restarts on every change of the server's code; the admin's pages reload by themselves. The database keeps running
// between restarts and is stopped at the end.

const watched = ['src', 'seed', 'migrations', 'payload.config.ts'].map((path) => `--watch-path=${path}`)
const child = spawn(process.execPath, [...watched, '--watch-preserve-output', 'src/server.ts', '--dev'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'development' },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (status) => process.exit(status ?? 0))
