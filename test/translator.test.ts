import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { p, text } from '../seed/data/text.ts'
import { openAdmin } from './support/admin.ts'
import { ADMIN } from './support/sharedServer.ts'

const admin = openAdmin('translator')
const TRANSLATOR = { email: 'audarmashy@example.kz', password: 'a translator of the tests' }

let page: Page
let article: number

beforeAll(async () => {
  const district = (await admin.rest('GET', '/api/districts?where[slug][equals]=karasai')).body
    .docs[0].id as number
  const make = async (path: string, data: object) =>
    (await admin.rest('POST', `/api/${path}?depth=0&locale=kk`, data)).body.doc.id as number
  const found = { role: 'translator', districts: [district], languages: ['ru'] }
  await make('users', { ...TRANSLATOR, name: 'Аудармашы', ...found })
  article = await make('articles', {
    title: 'Аудармашыға арналған мәтін',
    summary: 'Қысқаша.',
    body: text(p('Мәтін.')),
    districts: [district],
    _status: 'published',
  })
})

async function signIn({ email, password }: typeof ADMIN) {
  page = await admin.sitDown({ signedIn: false, width: 1360, height: 1000 })
  await page.goto(`${admin.url}/admin`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.getByRole('button', { name: 'Кіру' }).click()
  await page.getByRole('heading', { name: 'Аударма күйі' }).waitFor()
}

const open = (locale: string) =>
  page.goto(`${admin.url}/admin/collections/articles/${article}?locale=${locale}`)

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
    await admin.shoot('translator')
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
    await page.goto(`${admin.url}/admin/collections/users/create`)
    await page.locator('#field-role').waitFor()
    expect(await page.locator('#field-languages').count()).toBe(0)
    expect(await page.locator('#field-districts').count()).toBe(0)
    await page.locator('#field-role').click()
    await page.getByRole('option', { name: 'Аудармашы' }).click()
    await page.locator('#field-languages').waitFor()
    await page.locator('#field-districts').waitFor()
    await admin.shoot('account')
  })

  it('says what is wrong with a password', async () => {
    await page.fill('#field-email', 'jana@example.kz')
    await page.fill('#field-password', 'qwerty123456')
    await page.fill('#field-confirm-password', 'qwerty123456')
    expect(await save('Сақтау')).toBe(400)
    await page.getByText('Мұндай құпиясөзді табу оңай').first().waitFor()
    await admin.shoot('password')
  })
})
