import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { failStart } from '../src/start/report.ts'
import { wordsOf } from '../src/start/words.ts'
import { StartError } from '../src/startError.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { send } from '../test/support/client.ts'
import { openFolder } from '../test/support/folder.ts'
import { freePort } from '../test/support/platform.ts'
import { startServer } from '../test/support/server.ts'
import { takeAdmin } from './screens/admin.ts'
import { takeSite } from './screens/site.ts'

// npm run screenshots [-- admin | site]: the pictures of docs/screens.md and docs/site.md, with the demo.

const ADMIN = { email: 'admin@example.kz', password: randomBytes(15).toString('base64url') }
const SITE = 'zhetysu'
const PARTS = ['admin', 'site']

const { names } = wordsOf({ most: 1 })
const [part] = names
if (part !== undefined && !PARTS.includes(part)) {
  failStart(new StartError(`There are pictures of ${PARTS.join(' and ')}, none of “${part}”.`))
}
const isWanted = (one: string) => part === undefined || part === one

const dataDir = await openFolder('cms-screens')
const port = String(await freePort())
const server = startServer({
  PORT: port,
  DATA_DIR: dataDir,
  SEED: 'demo',
  SITES: isWanted('site') ? 'built' : 'none',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
})
try {
  console.log('Starting the platform with the demo …')
  await server.ready()
  const browser = await launchBrowser()
  try {
    if (isWanted('site')) await takeSite(browser, `http://${SITE}.localhost:${port}`)
    if (isWanted('admin')) {
      const { body } = await send(server.url, 'POST', '/api/users/login', ADMIN)
      await takeAdmin(browser, server.url, body.token)
    }
  } finally {
    await browser.close()
  }
} finally {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}
