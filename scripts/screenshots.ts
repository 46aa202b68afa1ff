import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { contentTypes } from '../src/content/index.ts'
import type { Label } from '../src/editorial/languages.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { send } from '../test/support/client.ts'
import { openFolder } from '../test/support/folder.ts'
import { freePort } from '../test/support/platform.ts'
import { startServer } from '../test/support/server.ts'

// npm run screenshots: the admin in Kazakh, with the demo, as docs/screens.md shows it. A new content type appears by itself.

const FOLDER = join(import.meta.dirname, '..', 'docs', 'screens')
const SIZE = { width: 1280, height: 800 }
const LARGEST = 150_000
const ADMIN = { email: 'admin@example.kz', password: randomBytes(15).toString('base64url') }

interface Screen {
  name: string
  heading: string
  path: string
}

const dataDir = await openFolder('cms-screens')
const server = startServer({
  PORT: String(await freePort()),
  DATA_DIR: dataDir,
  SEED: 'demo',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
})
try {
  console.log('Starting the platform with the demo …')
  await server.ready()
  const { body } = await send(server.url, 'POST', '/api/users/login', ADMIN)
  const screens = await everyScreen(body.token)
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  await takeAll(screens, body.token)
  await writeFile(join(FOLDER, '..', 'screens.md'), pageOf(screens))
} finally {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}

/** The dashboard, a list, and the edit view of each content type with a document of the demo. */
async function everyScreen(token: string): Promise<Screen[]> {
  const screens: Screen[] = [
    { name: 'dashboard', heading: 'Бақылау тақтасы (dashboard)', path: '' },
    { name: 'list', heading: 'Тізім (list)', path: '/collections/articles' },
  ]
  for (const { collection, config } of contentTypes) {
    const { singular } = config.labels as unknown as { singular: Label }
    const path = `/api/${collection}?locale=kk&depth=0&limit=1&sort=id`
    const found = await send(server.url, 'GET', path, undefined, { authorization: `JWT ${token}` })
    const id = found.body.docs[0]?.id ?? 'create'
    screens.push({
      name: collection,
      heading: `${singular.kk} (${collection})`,
      path: `/collections/${collection}/${id}`,
    })
  }
  return screens
}

async function takeAll(screens: Screen[], token: string) {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({
      locale: 'kk-KZ',
      timezoneId: 'Asia/Almaty',
      viewport: SIZE,
    })
    await context.addCookies([
      { name: 'payload-lng', value: 'kk', url: server.url },
      { name: 'payload-token', value: token, url: server.url },
    ])
    const page = await context.newPage()
    for (const screen of screens) await take(page, screen)
  } finally {
    await browser.close()
  }
}

async function take(page: Page, { name, path }: Screen) {
  await page.goto(`${server.url}/admin${path}?locale=kk`, { waitUntil: 'networkidle' })
  const png = await sharp(await page.screenshot())
    .png({ palette: true, quality: 80, effort: 10 })
    .toBuffer()
  if (png.length > LARGEST) throw new Error(`${name}.png has ${png.length} bytes`)
  await writeFile(join(FOLDER, `${name}.png`), png)
  console.log(`  docs/screens/${name}.png (${Math.round(png.length / 1000)} kB)`)
}

function pageOf(screens: Screen[]) {
  const parts = screens.map(
    ({ name, heading }) => `## ${heading}\n\n![${heading}](screens/${name}.png)\n`,
  )
  return `# The admin in Kazakh\n\nMade by \`npm run screenshots\`, with the demo content.\n\n${parts.join('\n')}`
}
