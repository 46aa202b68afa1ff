import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Runs a command of the operator's where nothing is yet. */
function run(command: string, words: string[]) {
  const folder = join(tmpdir(), `nothing-here-${process.pid}`)
  return new Promise<{ status: unknown; said: string; touched: boolean }>((resolve) => {
    const env = { ...process.env, DATA_DIR: folder }
    execFile(process.execPath, [command, ...words], { env }, (error, _, said) =>
      resolve({ status: error?.code, said, touched: existsSync(folder) }),
    )
  })
}

it.each([
  ['src/publication/command.ts', ['--chek'], '--chek'],
  ['src/publication/command.ts', ['--check', 'now'], 'now'],
  ['src/backup/backupCommand.ts', ['one.tar', 'two.tar'], 'two.tar'],
  ['src/backup/backupCommand.ts', ['--help'], '--help'],
  ['src/backup/restoreCommand.ts', ['one.tar', 'two.tar'], 'two.tar'],
])('%s does nothing when it is called with %j', async (command, words, named) => {
  const { status, said, touched } = await run(command, words)
  expect({ status, touched }).toEqual({ status: 1, touched: false })
  expect(said).toContain(named)
})
