import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { send } from '../support/client.ts'
import { cloneDatabase } from '../support/database.ts'
import { openFolder } from '../support/folder.ts'
import { freePort } from '../support/platform.ts'
import { seeded } from '../support/seeded.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { ADMIN } from '../support/sharedServer.ts'

// From the publish button to the page that a visitor opens, on the platform as `npm start` has it, in a real browser.

let server: RunningServer
let browser: Browser
let port: string
let token: string

beforeAll(async () => {
  const { media, template } = await seeded()
  const folder = await openFolder('live')
  await cp(media, join(folder, 'media'), { recursive: true })
  const { url } = await cloneDatabase(template)
  port = String(await freePort())
  server = startServer({
    PORT: port,
    DATABASE_URL: url,
    DATA_DIR: folder,
    SEED: 'none',
    SITES: 'built',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
  })
  await server.ready()
  browser = await launchBrowser()
  const signedIn = await send(server.url, 'POST', '/api/users/login', ADMIN)
  token = signedIn.body.token
}, 400_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const rest = (method: string, path: string, data?: unknown) =>
  send(server.url, method, path, data, { authorization: `JWT ${token}` })

it('what an editor publishes is on the site of the district, and the editor sees that', async () => {
  const districts = await rest('GET', '/api/districts?where[slug][equals]=karasai')
  const model = await rest('GET', '/api/articles?limit=1&depth=0&locale=kk')
  const { body: text } = model.body.docs[0]
  const draft = await rest('POST', '/api/articles?locale=kk&draft=true', {
    ...{ title: 'Жаңа үйірме ашылды', summary: 'Қысқаша.', body: text, pinned: true },
    districts: [districts.body.docs[0].id],
  })
  const { id, slug } = draft.body.doc

  const context = await browser.newContext({ locale: 'kk-KZ', timezoneId: 'Asia/Almaty' })
  await context.addCookies([
    { name: 'payload-token', value: token, url: server.url },
    { name: 'payload-lng', value: 'kk', url: server.url },
  ])
  const admin = await context.newPage()
  await admin.goto(`${server.url}/admin/collections/articles/${id}?locale=kk`)
  await admin.getByRole('button', { name: 'Жариялау: Қазақша' }).click()

  const receipt = admin.locator('.live-on-sites')
  await receipt.getByText(/^Сайтта көрінді, \d+(,\d)? с$/).waitFor({ timeout: 60_000 })
  const opened = context.waitForEvent('page')
  await receipt.getByRole('link').click()
  const site = await opened
  await site.getByRole('heading', { level: 1, name: 'Жаңа үйірме ашылды' }).waitFor()
  expect(site.url()).toBe(`http://karasai.localhost:${port}/kk/news/${slug}/`)

  await site.goto(`http://karasai.localhost:${port}/kk/`)
  await site.getByRole('link', { name: 'Жаңа үйірме ашылды' }).waitFor()
  const refused: string[] = []
  site.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  await site.reload({ waitUntil: 'networkidle' })
  expect(refused).toEqual([])

  // A site of another district knows nothing of it.
  await site.goto(`http://kegen.localhost:${port}/kk/`)
  expect(await site.getByText('Жаңа үйірме ашылды').count()).toBe(0)
  await context.close()
})

it('the platform answers while sites are built, and is what it was under its own name', async () => {
  const { body } = await send(server.url, 'GET', '/healthz')
  expect(body).toEqual({ status: 'alive' })
  const answer = await fetch(`${server.url}/kk/`, { redirect: 'manual' })
  expect(answer.headers.get('content-security-policy') ?? '').not.toContain('karasai')
})
