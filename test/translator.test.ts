import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../seed/data/text.ts'
import { launchBrowser } from './support/browser.ts'
import { send } from './support/client.ts'
import { openFolder } from './support/folder.ts'
import { freePort } from './support/platform.ts'
import { type RunningServer, startServer } from './support/server.ts'

const ARTIFACTS = join(import.meta.dirname, '.artifacts')
const ADMIN = { email: 'admin@example.kz', password: 'correct horse battery' }
const TRANSLATOR = { email: 'audarmashy@example.kz', password: 'a translator of the tests' }

let server: RunningServer
let dataDir: string
let browser: Browser
let page: Page
let article: number
const failures: string[] = []

beforeAll(async () => {
  await mkdir(ARTIFACTS, { recursive: true })
  dataDir = await openFolder('cms-translator')
  server = startServer({
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    SEED: 'none',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
  })
  await server.ready()
  await prepare()
  browser = await launchBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function prepare() {
  const { body } = await send(server.url, 'POST', '/api/users/login', ADMIN)
  const authorization = { authorization: `JWT ${body.token}` }
  const make = async (path: string, data: object) =>
    (await send(server.url, 'POST', `/api/${path}?depth=0&locale=kk`, data, authorization)).body.doc
      .id as number
  const region = await make('regions', { title: 'Алматы облысы', slug: 'almaty-region' })
  const district = await make('districts', { title: 'Қарасай ауданы', slug: 'karasai', region })
  const found = { role: 'translator', districts: [district], languages: ['ru'] }
  await make('users', { ...TRANSLATOR, name: 'Аудармашы', ...found })
  article = await make('articles', {
    title: 'Орталық ашылды',
    summary: 'Қысқаша.',
    body: text(p('Мәтін.')),
    districts: [district],
    _status: 'published',
  })
}

async function signIn({ email, password }: typeof ADMIN) {
  const context = await browser.newContext({
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    viewport: { width: 1360, height: 1000 },
  })
  await context.addCookies([{ name: 'payload-lng', value: 'kk', url: server.url }])
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => failures.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(`${server.url}/admin`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.getByRole('button', { name: 'Кіру' }).click()
  await page.getByRole('heading', { name: 'Аударма күйі' }).waitFor()
}

const open = (locale: string) =>
  page.goto(`${server.url}/admin/collections/articles/${article}?locale=${locale}`)

async function save(button: string) {
  const answer = page.waitForResponse(
    (response) =>
      /\/api\/(articles|users)(\/\d+)?\?/.test(response.url()) &&
      ['POST', 'PATCH'].includes(response.request().method()) &&
      !response.request().headers()['x-payload-http-method-override'],
  )
  await page.getByRole('button', { name: button, exact: true }).click()
  return (await answer).status()
}

const shoot = (name: string) => page.screenshot({ path: join(ARTIFACTS, `${name}.png`) })

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await shoot('failure')
  console.error(`${page.url()}\n${failures.join('\n')}\n${server.output().slice(-3000)}`)
})

describe('a translator in the admin', () => {
  it('reads the shared fields and writes the texts of their language', async () => {
    await signIn(TRANSLATOR)
    await open('ru')
    await page.locator('#field-title:enabled').waitFor()
    await page
      .locator('#field-kind.read-only, #field-kind .rs__control--is-disabled')
      .first()
      .waitFor()
    await page.locator('#field-author:disabled').waitFor()
    await shoot('translator')
  })

  it('saves the form, shared fields with it, and publishes', async () => {
    await page.fill('#field-title', 'Центр открыт')
    await page.fill('#field-summary', 'Кратко.')
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await page.keyboard.type('Текст.')
    expect(await save('Қараламаны сақтау')).toBe(200)
    await page.fill('#field-title', 'Центр открылся')
    expect(await save('Жариялау: Орысша')).toBe(200)
  })

  it('cannot write in another language', async () => {
    await open('kk')
    await page.locator('#field-title:disabled').waitFor()
    expect(await page.getByRole('button', { name: 'Қараламаны сақтау' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Жариялау: Қазақша' }).count()).toBe(0)
  })
})

describe('an account in the admin', () => {
  it('shows what applies to its role', async () => {
    await signIn(ADMIN)
    await page.goto(`${server.url}/admin/collections/users/create`)
    await page.locator('#field-role').waitFor()
    expect(await page.locator('#field-languages').count()).toBe(0)
    expect(await page.locator('#field-districts').count()).toBe(0)
    await page.locator('#field-role').click()
    await page.getByRole('option', { name: 'Аудармашы' }).click()
    await page.locator('#field-languages').waitFor()
    await page.locator('#field-districts').waitFor()
    await shoot('account')
  })

  it('says what is wrong with a password', async () => {
    await page.fill('#field-email', 'jana@example.kz')
    await page.fill('#field-password', 'qwerty123456')
    await page.fill('#field-confirm-password', 'qwerty123456')
    expect(await save('Сақтау')).toBe(400)
    await page.getByText('Мұндай құпиясөзді табу оңай').first().waitFor()
    await shoot('password')
  })
})
