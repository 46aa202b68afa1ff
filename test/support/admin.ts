import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type RestAnswer, send } from './client.ts'
import { ADMIN, sharedServer } from './sharedServer.ts'

const ARTIFACTS = join(import.meta.dirname, '..', '.artifacts')

/** Somebody's place at the admin. */
interface Seat {
  width?: number
  height?: number
  zone?: string
  /** Of the interface; without one, what the browser asks for decides. */
  language?: string
  /** As the administrator. */
  signedIn?: boolean
}

/** The built admin with the demo in it, in a real browser. */
export interface TestAdmin {
  url: string
  /** A browser window of its own: at a desk in Almaty, in Kazakh, with the administrator signed in unless said otherwise. */
  sitDown(seat?: Seat): Promise<Page>
  /** What failed on the pages of this test so far: errors of scripts, and answers as «404 /api/…». */
  failures: string[]
  /** Asks REST as the administrator. */
  rest(method: string, path: string, data?: unknown): Promise<RestAnswer>
  /** Asks the public API. */
  query(query: string, variables?: Record<string, unknown>): Promise<Record<string, any>>
  /** A screenshot of the page last opened, for people to look at. */
  shoot(name: string, page?: Page): Promise<unknown>
}

/** Opens the admin before a file's tests and closes it behind them; a test that fails leaves a picture and what the server said. */
export function openAdmin(name: string): TestAdmin {
  const contexts: BrowserContext[] = []
  const failures: string[] = []
  let browser: Awaited<ReturnType<typeof launchBrowser>>
  let log: () => string
  let token: string
  let newest: Page

  const admin: TestAdmin = {
    url: '',
    failures,
    async sitDown(seat = {}) {
      const { width = 1280, height = 900, zone = 'Asia/Almaty' } = seat
      const context = await browser.newContext({
        locale: 'kk-KZ',
        timezoneId: zone,
        viewport: { width, height },
      })
      contexts.push(context)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await context.addCookies(cookiesFor(seat))
      newest = await context.newPage()
      newest.setDefaultTimeout(20_000)
      newest.on('pageerror', (error) => failures.push(error.message))
      newest.on('response', (response) => {
        const { pathname } = new URL(response.url())
        if (response.status() >= 400) failures.push(`${response.status()} ${pathname}`)
      })
      return newest
    },
    rest: (method, path, data) =>
      send(admin.url, method, path, data, { authorization: `JWT ${token}` }),
    query: async (query, variables) =>
      (await send(admin.url, 'POST', '/graphql', { query, variables })).body.data,
    shoot: (what, page = newest) =>
      page.screenshot({ path: join(ARTIFACTS, `${name}-${what}.png`), fullPage: true }),
  }

  const cookiesFor = ({ language = 'kk', signedIn = true }: Seat) => [
    ...(language ? [{ name: 'payload-lng', value: language, url: admin.url }] : []),
    ...(signedIn ? [{ name: 'payload-token', value: token, url: admin.url }] : []),
  ]

  beforeAll(async () => {
    await mkdir(ARTIFACTS, { recursive: true })
    const server = await sharedServer()
    admin.url = server.url
    log = server.log
    token = (await send(admin.url, 'POST', '/api/users/login', ADMIN)).body.token
    browser = await launchBrowser()
  }, 600_000)

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || !newest) return
    await admin.shoot(`failure-${task.name.slice(0, 40)}`)
    console.error(`${newest.url()}\n${failures.join('\n')}\n${log().slice(-3000)}`)
  })

  afterAll(async () => {
    await browser?.close()
  })

  return admin
}
