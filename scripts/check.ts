import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// npm run check: everything that can be said of the code without running the platform. Says all that is wrong, not the first alone.

const ROOT = join(import.meta.dirname, '..')
const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name)

const CHECKS: [what: string, program: string, ...args: string[]][] = [
  ['types', bin('tsc'), '--noEmit'],
  ['lint and format', bin('biome'), 'check', '.'],
  ['generated files', process.execPath, 'scripts/types.ts', '--check'],
  ['migrations', process.execPath, 'src/database/createMigration.ts', '--check'],
  ['contract', process.execPath, 'scripts/contract.ts'],
  ['layers', process.execPath, 'scripts/layers.ts'],
]

const failed: string[] = []
for (const [what, program, ...args] of CHECKS) {
  const begun = performance.now()
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  if (status === 0) {
    console.log(`✓ ${what} (${seconds} s)`)
    continue
  }
  failed.push(what)
  console.error(`✖ ${what} (${seconds} s)\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`)
}
if (failed.length > 0) {
  console.error(`\nNot right: ${failed.join(', ')}`)
  process.exit(1)
}
