import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'

// npm run test:thorough: the tests of which `npm test` does a part, whole (test/support/thorough.ts).

const files = globSync('{src,test}/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes('whenThorough('),
)
const tests = spawn('vitest', ['run', ...files], {
  stdio: 'inherit',
  env: { ...process.env, THOROUGH: 'yes' },
})
tests.on('exit', (status) => process.exit(status ?? 1))
