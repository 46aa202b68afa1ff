import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { StartError } from '../startError.ts'

const SITE = join(import.meta.dirname, '..', '..', 'site')

/** Compiles the pages of the sites where their sources changed; the builder does it by itself where it may write. */
export async function compilePages() {
  const child = spawn(process.execPath, ['builder/compileCommand.ts'], {
    cwd: SITE,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new StartError('The pages could not be compiled; why stands above.')
}
