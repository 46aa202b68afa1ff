import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbedded } from '../../src/database/embedded.ts'
import { ROOT } from './servers.ts'

/** A set of documents to measure with: a folder with a database of its own. */
export interface OpenSet {
  articles: number
  folder: string
  databaseUrl: string
  /** The process of PostgreSQL. */
  postmaster(): number
  close(): Promise<void>
}

/** Opens the set with so many articles below `data`. Where there is none it is made, once: that takes minutes. */
export async function openSet(data: string, articles: number): Promise<OpenSet> {
  const folder = join(data, String(articles))
  if (!existsSync(join(folder, 'postgres'))) {
    console.log(`Making ${articles} articles …`)
    await mkdir(folder, { recursive: true, mode: 0o755 })
    await run(['seed/command.ts', '--scale', String(articles)], folder)
  } else await run(['src/database/command.ts'], folder)
  const { url, stop } = await startEmbedded(folder)
  const file = join(folder, 'postgres', 'postmaster.pid')
  return {
    ...{ articles, folder, databaseUrl: url, close: stop },
    postmaster: () => Number(readFileSync(file, 'utf8').split('\n')[0]),
  }
}

async function run(script: string[], folder: string) {
  const child = spawn(process.execPath, script, {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: folder },
    stdio: 'inherit',
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error('The set could not be made')
}
