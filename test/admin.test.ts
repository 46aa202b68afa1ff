import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { p, text } from '../seed/data/text.ts'
import { openAdmin } from './support/admin.ts'

// What editors see and type in the admin, in a real browser: the languages of documents, phones, dates, words.

let page: Page

// Before openAdmin's own, which looks at the page of a test that failed: the last one runs first.
afterEach(async () => {
  await page.context().close()
  failures.length = 0
})

const admin = openAdmin('admin')
const { failures } = admin

const sitDown = async (seat?: Parameters<typeof admin.sitDown>[0]) => {
  page = await admin.sitDown(seat)
}

const api = (method: string, path: string, data?: unknown) =>
  admin.rest(method, `/api${path}`, data)

const open = (path: string) => page.goto(`${admin.url}/admin${path}`, { waitUntil: 'networkidle' })

let count = 0

/** An article that is public in Kazakh. */
async function publishArticle() {
  count += 1
  const title = `Тілдер туралы ${count}`
  const data = { title, summary: 'Қысқаша.', body: text(p('Мәтін.')), _status: 'published' }
  const { body } = await api('POST', '/articles?locale=kk', data)
  return { id: body.doc.id as number, title }
}

const inRussian = { title: 'О языках', summary: 'Кратко.', body: text(p('Текст.')) }

const chips = (of: ReturnType<Page['locator']>) =>
  of
    .getByRole('list', { name: 'Тілдер' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))

describe('the languages of documents', () => {
  it('stand in the list, each with its state', async () => {
    const plain = await publishArticle()
    const changed = await publishArticle()
    await api('PATCH', `/articles/${changed.id}?locale=kk&draft=true`, { summary: 'Жаңаша.' })
    await api('PATCH', `/articles/${changed.id}?locale=ru&draft=true`, {
      ...inRussian,
      _status: 'draft',
    })
    const stale = await publishArticle()
    await api('PATCH', `/articles/${stale.id}?locale=ru`, { ...inRussian, _status: 'published' })
    await api('PATCH', `/articles/${stale.id}?locale=kk`, {
      summary: 'Басқаша.',
      _status: 'published',
    })
    const withdrawn = await publishArticle()
    await api('PATCH', `/articles/${withdrawn.id}?locale=kk`, { _status: 'draft' })

    await sitDown()
    await open('/collections/articles?locale=kk&sort=-createdAt&limit=100')
    const row = (title: string) => page.locator('tbody tr', { hasText: title })
    const absent = ['Орысша: әлі жоқ', 'Ағылшынша: әлі жоқ']
    expect(await chips(row(plain.title))).toEqual(['Қазақша: жарияланған', ...absent])
    expect(await chips(row(changed.title))).toEqual([
      'Қазақша: жарияланған, жаңарақ қараламасы бар',
      'Орысша: қаралама',
      'Ағылшынша: әлі жоқ',
    ])
    expect(await chips(row(stale.title))).toEqual([
      'Қазақша: жарияланған',
      'Орысша: аударма ескірген',
      'Ағылшынша: әлі жоқ',
    ])
    expect(await chips(row(withdrawn.title))).toEqual(['Қазақша: қаралама', ...absent])
    expect(failures).toEqual([])
  })

  it('stand in the edit view, lead to the language, and follow what is saved', async () => {
    const { title } = await publishArticle()
    await sitDown()
    await open('/collections/articles?locale=kk&sort=-createdAt&limit=100')
    await page.getByRole('link', { name: title }).click()
    const languages = page.locator('.doc-controls')
    await languages.getByRole('link', { name: 'Қазақша: жарияланған' }).waitFor()
    await languages.getByRole('link', { name: 'Орысша: әлі жоқ' }).click()
    await page.waitForURL(/locale=ru/)
    // No title in Russian yet: that of the original stands in its place, marked.
    await page.getByRole('heading', { level: 1, name: `${title} (қазақша)` }).waitFor()
    await page.fill('#field-title', 'О языках')
    await page.getByRole('button', { name: 'Қараламаны сақтау' }).click()
    await languages.getByRole('link', { name: 'Орысша: қаралама' }).waitFor()
    await page.getByRole('heading', { level: 1, name: 'О языках' }).waitFor()
    expect(failures).toEqual([])
  })

  it('lend the list a title where the open one has none', async () => {
    const { title } = await publishArticle()
    await sitDown()
    await open('/collections/articles?locale=en&sort=-createdAt&limit=100')
    await page.getByRole('link', { name: `${title} (қазақша)` }).waitFor()
  })
})

describe('on every screen', () => {
  const PAGES = [
    ['the dashboard', ''],
    ['a list', '/collections/articles'],
    ['an edit view', '/collections/articles/1'],
    ['a new document', '/collections/centers/create'],
    ['a centre', '/collections/centers/1'],
    ['the media', '/collections/media'],
    ['a picture', '/collections/media/1'],
    ['a new picture', '/collections/media/create'],
    ['versions', '/collections/articles/1/versions'],
    ['the account', '/account'],
  ] as const

  it('nothing is wider, on a phone and on a desk', async () => {
    await sitDown({ width: 390 })
    for (const [what, path] of PAGES) {
      await open(path)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide, `${what} at ${width} pixels`).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 390, height: 800 })
    }
  })

  it('no other site may hold it in a frame', async () => {
    await sitDown({})
    for (const path of ['', '/login', '/collections/articles/1', '/reset/abc']) {
      const answer = await page.request.get(`${admin.url}/admin${path}`)
      expect(answer.headers()['content-security-policy']).toBe("frame-ancestors 'self'")
      expect(answer.headers()['referrer-policy']).toBe('same-origin')
    }
  })

  it('a phone shows the whole button that publishes', async () => {
    // One of its own: a document that somebody else edits at this moment is covered by the question what to do.
    const { id } = await publishArticle()
    await sitDown({ width: 390 })
    await open(`/collections/articles/${id}?locale=en`)
    const button = page.locator('#action-save')
    // Whole and on top, once the row that it stands in has everything.
    const isShown = () =>
      button.evaluate((one) => {
        const { right, top } = one.getBoundingClientRect()
        return right <= innerWidth && one.contains(document.elementFromPoint(right - 4, top + 10))
      })
    await expect.poll(isShown, { timeout: 20_000 }).toBe(true)
  })
})

describe('dates', () => {
  const ZONES = ['America/New_York', 'Asia/Almaty', 'Pacific/Kiritimati']

  it.each(ZONES)('are entered and shown by the clock of Almaty, in %s too', async (zone) => {
    await sitDown({ zone })
    await open('/collections/articles/create?locale=kk')
    const title = `Уақыт туралы: ${zone}`
    await page.fill('#field-title', title)
    const date = page.locator('#field-date input')
    await date.fill('21.03.2026, 09:00')
    await date.press('Tab')
    await page.getByRole('button', { name: 'Қараламаны сақтау' }).click()
    await page.waitForURL(/articles\/\d+/)
    const id = /articles\/(\d+)/.exec(page.url())?.[1]
    const { body } = await api('GET', `/articles/${id}?draft=true`)
    expect(body.date).toBe('2026-03-21T04:00:00.000Z')
    expect(await page.locator('#field-date input').inputValue()).toBe('21.03.2026, 09:00')
    await open('/collections/articles?locale=kk&sort=-createdAt&limit=100')
    const row = page.locator('tbody tr', { hasText: title })
    await row.getByText('21.03.2026, 09:00').waitFor()
    expect(failures).toEqual([])
  })

  it('are read with the day before the month, or not at all', async () => {
    await sitDown({ zone: 'Asia/Almaty' })
    await open('/collections/grants/create?locale=kk')
    const date = page.locator('#field-opensAt input')
    for (const [typed, read] of [
      ['02.12.2026, 16:05', '02.12.2026, 16:05'],
      ['02.12.2026 16:05', '02.12.2026, 16:05'],
      ['2.12.2026 9:05', '02.12.2026, 09:05'],
      ['02.12.26 16.05', '02.12.2026, 16:05'],
      ['2.12.2026', '02.12.2026, 00:00'],
      ['2026-12-02 16:05', '02.12.2026, 16:05'],
      ['13.12.2026 16:05', '13.12.2026, 16:05'],
      ['12/02/2026', ''],
      ['32.12.2026', ''],
    ] as const) {
      await date.fill('')
      await date.press('Tab')
      await date.fill(typed)
      await date.press('Tab')
      expect(await date.inputValue(), typed).toBe(read)
    }
  })

  it.each(ZONES)('stay on their day, in %s too', async (zone) => {
    const made = await api('POST', '/benefits?locale=kk&draft=true', {
      title: `Күн туралы: ${zone}`,
      discount: '5 %',
      validUntil: '2026-03-21',
    })
    await sitDown({ zone })
    await open(`/collections/benefits/${made.body.doc.id}?locale=kk`)
    const day = page.locator('#field-validUntil input')
    expect(await day.inputValue()).toBe('21.03.2026')
    await day.fill('01.01.2027')
    await day.press('Tab')
    const saved = page.waitForResponse((one) => one.request().method() === 'PATCH')
    await page.getByRole('button', { name: 'Қараламаны сақтау' }).click()
    await saved
    expect(await day.inputValue()).toBe('01.01.2027')
    const { body } = await api('GET', `/benefits/${made.body.doc.id}?draft=true`)
    const inAlmaty = new Date(body.validUntil).toLocaleDateString('sv', { timeZone: 'Asia/Almaty' })
    expect(inAlmaty).toBe('2027-01-01')
  })

  it('are said in Kazakh, and shown by the clock of Almaty wherever the admin tells one', async () => {
    const { id } = await publishArticle()
    const { body } = await api('GET', `/articles/${id}`)
    const shown = new Intl.DateTimeFormat('ru', {
      ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
      timeZone: 'Asia/Almaty',
    } as Intl.DateTimeFormatOptions).format(new Date(body.updatedAt))
    await sitDown({ zone: 'America/New_York' })
    await open(`/collections/articles/${id}?locale=kk`)
    await page.locator('.doc-controls__meta').getByText(shown).first().waitFor()
    await page.locator('#field-date input').click()
    const months = await page.locator('.react-datepicker__month-select option').allTextContents()
    expect(months).toEqual([
      ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'],
      ...['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
    ])
    await page.getByText('Уақыты', { exact: true }).waitFor()
    await open(`/collections/articles/${id}/versions?locale=kk`)
    await page.getByRole('link', { name: shown }).first().click()
    await page.getByText('бір минуттан аз уақыт бұрын').first().waitFor()
    await page.locator('.step-nav__last').getByText(shown).waitFor()
    expect(failures).toEqual([])
  })
})

describe('words', () => {
  it('are Kazakh for a browser that asks for Kazakh first', async () => {
    await sitDown({ language: '', signedIn: false })
    await page.setExtraHTTPHeaders({ 'accept-language': 'kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7' })
    await open('/login')
    await page.getByRole('button', { name: 'Кіру' }).waitFor()
  })

  it('leave an empty cell a dash', async () => {
    await sitDown()
    await open('/collections/pages?locale=kk')
    await page.locator('tbody').getByText('—', { exact: true }).first().waitFor()
    expect(await page.locator('tbody').textContent()).not.toContain('<')
  })

  it('mark the description of a picture as required', async () => {
    await sitDown()
    await open('/collections/media/1')
    await page.locator('label[for=field-alt] .required').waitFor()
  })

  it('say which languages are withdrawn', async () => {
    const { id } = await publishArticle()
    await sitDown()
    const ask = async (button: string) => {
      await open(`/collections/articles/${id}?locale=kk`)
      await page.locator('.doc-controls__popup button').first().click()
      await page.locator(button).click()
      return page.getByRole('dialog').textContent()
    }
    expect(await ask('#action-unpublish')).toContain('барлық тілде')
    expect(await ask('#action-unpublish-locale')).toContain(
      'мына тілде жарияланымнан алынады: Қазақша',
    )
  })
})
