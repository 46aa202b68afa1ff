import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { type RestAnswer, send } from './client.ts'
import { openFolder } from './folder.ts'
import { freePort } from './platform.ts'
import { startServer } from './server.ts'

const ARTIFACTS = join(import.meta.dirname, '..', '.artifacts')
const ADMIN = { email: 'admin@example.kz', password: 'correct horse battery' }

/** The built admin in a real browser, in Kazakh, with its administrator signed in. */
export interface TestAdmin {
  url: string
  context: BrowserContext
  page: Page
  /** What failed on the pages so far: errors of scripts, answers of 500 and more. */
  failures: string[]
  rest(method: string, path: string, data?: unknown): Promise<RestAnswer>
  query(query: string): Promise<Record<string, any>>
  shoot(name: string): Promise<unknown>
  close(): Promise<void>
}

export async function startTestAdmin(): Promise<TestAdmin> {
  await mkdir(ARTIFACTS, { recursive: true })
  const dataDir = await openFolder('cms-admin')
  const server = startServer({
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
  })
  await server.ready()
  const { body } = await send(server.url, 'POST', '/api/users/login', ADMIN)
  const browser: Browser = await launchBrowser()
  const context = await browser.newContext({
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    viewport: { width: 1280, height: 900 },
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.addCookies([
    { name: 'payload-lng', value: 'kk', url: server.url },
    { name: 'payload-token', value: body.token, url: server.url },
  ])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 500) failures.push(`${response.status()} ${response.url()}`)
  })
  return {
    url: server.url,
    context,
    page,
    failures,
    rest: (method, path, data) =>
      send(server.url, method, path, data, { authorization: `JWT ${body.token}` }),
    query: async (query) => (await send(server.url, 'POST', '/graphql', { query })).body.data,
    shoot: (name) => page.screenshot({ path: join(ARTIFACTS, `${name}.png`), fullPage: true }),
    close: async () => {
      await browser.close()
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
