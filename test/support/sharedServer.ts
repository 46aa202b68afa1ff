import { existsSync, openSync, readFileSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { SHARED_SERVER } from './cluster.ts'
import { cloneDatabase } from './database.ts'
import { once } from './once.ts'
import { freePort } from './platform.ts'
import { seeded } from './seeded.ts'
import { spawnServer, waitUntilReady } from './server.ts'

export const ADMIN = { email: 'admin@example.kz', password: 'correct horse battery' }

const LOG = 'server.log'

interface SharedServer {
  url: string
  pid: number
}

/**
 * The platform as an operator starts it, admin and demo included, of the whole run: who asks first starts it. So whoever works
 * in it leaves the documents of others alone.
 */
export async function sharedServer() {
  const folder = join(inject('folder'), 'admin')
  const file = join(inject('folder'), SHARED_SERVER)
  const log = () => readFileSync(join(folder, LOG), 'utf8')
  const start = async () => {
    const { media, template } = await seeded()
    await mkdir(folder)
    await cp(media, join(folder, 'media'), { recursive: true })
    const port = String(await freePort())
    const out = openSync(join(folder, LOG), 'w')
    const { url: databaseUrl } = await cloneDatabase(template)
    const child = spawnServer(
      {
        PORT: port,
        DATABASE_URL: databaseUrl,
        DATA_DIR: folder,
        SEED: 'none',
        ADMIN_EMAIL: ADMIN.email,
        ADMIN_PASSWORD: ADMIN.password,
      },
      { stdio: ['ignore', out, out], detached: true },
    )
    child.unref()
    const server: SharedServer = { url: `http://localhost:${port}`, pid: child.pid as number }
    await waitUntilReady(server.url, child, log)
    await writeFile(file, JSON.stringify(server))
  }
  await once(SHARED_SERVER, () => existsSync(file), start)
  const { url } = JSON.parse(await readFile(file, 'utf8')) as SharedServer
  return { url, log }
}
