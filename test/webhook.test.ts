import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAdmin } from './support/admin.ts'

const admin = openAdmin('webhook')
const calls: string[] = []
const inside = createServer((request, response) => {
  calls.push(`${request.method} ${request.url}`)
  response.end()
})

let page: Page
let path: string

beforeAll(async () => {
  inside.listen(0, '127.0.0.1')
  await once(inside, 'listening')
  const make = async (collection: string, data: object) =>
    (await admin.rest('POST', `/api/${collection}?depth=0&locale=kk`, data)).body.doc.id as number
  const region = await make('regions', { title: 'Алыс өңір', slug: 'alys' })
  const site = await make('sites', { title: 'Алыс сайт', host: 'alys.localhost', region })
  path = `/collections/sites/${site}`
  page = await admin.sitDown()
  await page.goto(`${admin.url}/admin${path}?locale=kk`)
})
afterAll(() => void inside.close())

const panel = () => page.locator('.webhook')

async function save() {
  const answer = page.waitForResponse(
    (response) =>
      /\/api\/sites\/\d+\?/.test(response.url()) && response.request().method() !== 'GET',
  )
  await page.locator('#action-save').click()
  return (await answer).status()
}

describe('a site that is told by a webhook', () => {
  it('gets an address and a secret, which is shown once', async () => {
    await page.locator('#field-told').waitFor()
    expect(await page.locator('#field-webhookUrl').count()).toBe(0)
    await page.locator('#field-told').click()
    await page.getByText('Вебхук жіберіледі', { exact: true }).click()
    const { port } = inside.address() as AddressInfo
    await page.fill('#field-webhookUrl', `http://127.0.0.1:${port}/build`)
    expect(await save()).toBe(200)
    await panel().getByText('Құпия кілт әлі жасалмаған').waitFor()
    await panel().getByRole('button', { name: 'Құпия кілт жасау' }).click()
    const secret = await panel().locator('.webhook__secret code').textContent()
    await panel().getByText('Құпия кілт әлі жасалмаған').waitFor({ state: 'hidden' })
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    await panel().getByRole('button', { name: 'Көшіру' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret)
    await admin.shoot('secret')
    await page.reload()
    await panel().getByRole('button', { name: 'Кілтті ауыстыру' }).waitFor()
    expect(await page.content()).not.toContain('whsec_')
  })

  it('gets another secret at once where strangers know it, once that is confirmed', async () => {
    const secrets = async () => {
      const id = path.split('/').at(-1)
      return (await admin.rest('GET', `/api/sites/${id}/webhook`)).body.secrets
    }
    await panel().getByRole('button', { name: 'Кілтті ауыстыру' }).click()
    await panel().getByText('Ескі кілт жарамды').waitFor()
    expect(await secrets()).toHaveLength(2)
    const before = await panel().locator('.webhook__secret code').textContent()

    const leaked = panel().getByRole('button', { name: 'Кілт бөгде адамға белгілі болды' })
    const question = page.getByRole('dialog').filter({ hasText: 'Кілт бірден ауыстырылсын ба?' })
    await leaked.click()
    await admin.shoot('leaked')
    await question.getByRole('button', { name: 'Болдырмау' }).click()
    await question.waitFor({ state: 'hidden' })
    expect(await secrets()).toHaveLength(2)

    await leaked.click()
    await question.getByRole('button', { name: 'Бірден ауыстыру' }).click()
    await panel().getByText('Ескі кілт жарамды').waitFor({ state: 'hidden' })
    const drawn = await panel().locator('.webhook__secret code').textContent()
    expect(drawn).not.toBe(before)
    expect(await secrets()).toMatchObject([{ expiresAt: null }])
    await page.reload()
  })

  it('inside the platform’s own network is not called, and the admin says why', async () => {
    await panel().getByRole('button', { name: 'Қайта жіберу' }).click()
    await panel().getByText('Сайт хабарламаны қабылдамады').waitFor()
    await panel().getByText('мекенжай ішкі желіге апарады').first().waitFor()
    await panel().getByText('Талпыныстар журналы').click()
    expect(await panel().locator('tbody tr').count()).toBeGreaterThan(0)
    await admin.shoot('refused')
    expect(calls).toEqual([])
    expect(admin.failures).toEqual([])
  })

  it.each([
    ['ru', 'Сайт не принял уведомление', 'Отправить ещё раз', 'Ключ стал известен посторонним'],
    ['en', 'The site did not take the notice', 'Send again', 'The secret is known to strangers'],
  ])('is shown in %s too, also on a phone', async (language, state, button, leaked) => {
    page = await admin.sitDown({ language, width: 390, height: 844 })
    await page.goto(`${admin.url}/admin${path}?locale=kk`)
    await panel().getByText(state).waitFor()
    await panel().getByRole('button', { name: button }).waitFor()
    await panel().getByRole('button', { name: leaked }).waitFor()
    await admin.shoot(`phone-${language}`)
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(overflows).toBe(false)
  })
})
