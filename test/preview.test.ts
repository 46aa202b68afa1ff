import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { p, text } from '../seed/data/text.ts'
import { openAdmin } from './support/admin.ts'

// The admin's preview button and the page that it opens, in a real browser.

const admin = openAdmin('preview')
const { failures } = admin

let page: Page

afterEach(async () => {
  await page.context().close()
  failures.length = 0
})

const open = (path: string) => page.goto(`${admin.url}/admin${path}`, { waitUntil: 'networkidle' })

async function draft(title: string) {
  const data = { title, summary: 'Қысқаша.', body: text(p('Қараламаның мәтіні.')) }
  const { body } = await admin.rest('POST', '/api/articles?locale=kk&draft=true', data)
  return body.doc.id as number
}

async function press(name: string) {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name }).click()
  const preview = await opened
  preview.setDefaultTimeout(20_000)
  await preview.waitForURL(/\/preview\//)
  return preview
}

describe('the preview button', () => {
  it('opens the entry at hand with what is not saved yet, in the language that is open', async () => {
    const id = await draft('Алдын ала')
    page = await admin.sitDown()
    await open(`/collections/articles/${id}?locale=kk`)
    await page.fill('#field-summary', 'Әлі сақталмаған қысқаша.')
    const preview = await press('Алдын ала қарау')
    await preview.getByRole('heading', { level: 1, name: 'Алдын ала' }).waitFor()
    expect(await preview.getByRole('status').innerText()).toContain('бұл – қаралама')
    expect(await preview.getByRole('main').innerText()).toContain('Әлі сақталмаған қысқаша.')
    expect(await preview.getByRole('main').innerText()).toContain('Қараламаның мәтіні.')
    expect(await preview.evaluate('document.documentElement.lang')).toBe('kk')
    await admin.shoot('draft', preview)
    await preview.getByRole('link', { name: 'Орысша' }).click()
    await preview.getByText('Бұл тілде әлі ештеңе жазылмаған.').waitFor()
    const saved = await admin.rest('GET', `/api/articles/${id}?locale=kk&draft=true&depth=0`)
    expect(saved.body.summary).toBe('Әлі сақталмаған қысқаша.')
    const publicly = await admin.query(
      'query ($slug: String!) { article(slug: $slug) { title } }',
      { slug: saved.body.slug },
    )
    expect(publicly.article).toBeNull()
    expect(failures).toEqual([])
  })

  it('shows a public entry with its pictures', async () => {
    page = await admin.sitDown({ language: 'ru' })
    const { body } = await admin.rest(
      'GET',
      '/api/articles?locale=kk&limit=1&depth=0&where[cover][exists]=true',
    )
    // One of its own: those of the demo may be open in front of somebody else.
    const data = {
      title: 'Суретімен',
      summary: 'Қысқаша.',
      body: text(p('Мәтіні.')),
      cover: body.docs[0].cover,
      _status: 'published',
    }
    const made = await admin.rest('POST', '/api/articles?locale=kk', data)
    expect(made.status).toBe(201)
    await open(`/collections/articles/${made.body.doc.id}?locale=kk`)
    const preview = await press('Предпросмотр')
    await preview.getByRole('heading', { level: 1, name: 'Суретімен' }).waitFor()
    expect(await preview.getByRole('status').innerText()).toContain('не отличается')
    const picture = preview.getByRole('img').first()
    await picture.waitFor()
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
    await admin.shoot('public', preview)
    expect(failures).toEqual([])
  })

  it('is there for what has no drafts, and asks to save first what would be public by that', async () => {
    page = await admin.sitDown()
    await open('/collections/districts/1?locale=kk')
    const preview = await press('Алдын ала қарау')
    expect(await preview.getByRole('status').innerText()).toContain('айырмасы жоқ')
    await preview.close()
    await page.fill('#field-title', 'Сақталмайды')
    await page.getByRole('button', { name: 'Алдын ала қарау' }).click()
    await page.getByText('Алдымен сақтаңыз, сонда алдын ала қарай аласыз.').waitFor()
    expect(failures).toEqual([])
  })

  it('asks to save first what was never saved', async () => {
    page = await admin.sitDown()
    await open('/collections/articles/create?locale=kk')
    await page.getByRole('button', { name: 'Алдын ала қарау' }).click()
    await page.getByText('Алдымен сақтаңыз, сонда алдын ала қарай аласыз.').waitFor()
    await admin.shoot('button')
    expect(failures).toEqual([])
  })
})
