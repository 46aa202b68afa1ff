import { globSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { barriers, overflow, typefacesOf, weight } from './browser.ts'
import { serve } from './serve.ts'

const LANGS = ['kk', 'ru', 'en']
/** What other typefaces leave to whatever the machine has. */
const KAZAKH = 'әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸ №'

const SECTIONS = ['news', 'events', 'centers', 'programs', 'grants']

/** What a visitor of a built site meets, in Chromium. */
export function describeBrowser(folder: string) {
  let site: Awaited<ReturnType<typeof serve>>
  let browser: Browser

  beforeAll(async () => {
    site = await serve(folder)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })

  const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, ...options })
    await page.goto(site.url + path)
    return page
  }

  it.each(LANGS)('nothing bars anybody on any kind of page in %s, on a phone', async (lang) => {
    await tryAll(
      await open('/404', { viewport: { width: 320, height: 800 } }),
      kindsIn(folder, lang),
    )
  })

  it('nor in dark, on a desk', async () => {
    const desk = { width: 1280, height: 800 }
    await tryAll(await open('/404', { viewport: desk, colorScheme: 'dark' }), kindsIn(folder, 'kk'))
  })

  it('nor for those who have chosen other colours and a larger type', async () => {
    const page = await open('/kk/')
    await page.getByRole('button', { name: 'Нашар көретіндерге' }).click()
    await page.getByLabel('Қара фонда ақ').check()
    await page.getByLabel('Өте үлкен').check()
    await tryAll(page, ['/kk/', '/ru/events/', ...kindsIn(folder, 'kk').slice(2, 4)])
    const look = await page.evaluate(() => {
      const { backgroundColor, fontSize } = getComputedStyle(document.documentElement)
      return { backgroundColor, fontSize }
    })
    expect(look).toEqual({ backgroundColor: 'rgb(0, 0, 0)', fontSize: '28px' })
    await page.getByRole('button', { name: 'Нашар көретіндерге' }).click()
    await page.getByLabel('Қалыпты').first().check()
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset)).toEqual({
      colours: 'usual',
      size: 'huge',
    })
    await page.close()
  })

  async function tryAll(page: Page, paths: string[]) {
    await withoutPictures(page)
    for (const path of paths) {
      await page.goto(site.url + path)
      expect(await barriers(page), path).toEqual([])
      expect(await overflow(page), path).toBeLessThanOrEqual(0)
    }
  }

  /** They come from the API, which draws each when it is first asked for; their place is kept without them. */
  const withoutPictures = (page: Page) => page.route('**/media/**', (route) => route.abort())

  it('a phone is led by the keyboard: to the text, into the menu and out of it', async () => {
    const page = await open('/kk/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

    await page.getByRole('button', { name: 'Мәзір' }).press('Enter')
    const menu = page.getByRole('navigation', { name: 'Негізгі мәзір' })
    await menu.getByRole('link', { name: 'Гранттар' }).waitFor()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    await page.close()
  })

  it('the keyboard walks through all that can be pressed, in the order of the page, and sees where it is', async () => {
    const page = await open('/kk/', { viewport: { width: 1280, height: 800 } })
    const expected = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input')].filter((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        ).length,
    )
    const tops: number[] = []
    for (let step = 0; step < expected; step += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement
        const shown = focused.closest('.card') ?? focused
        const { outlineStyle } = getComputedStyle(shown)
        const own = getComputedStyle(focused).outlineStyle
        return {
          top: focused.getBoundingClientRect().top + scrollY,
          outlined: outlineStyle !== 'none' || own !== 'none',
        }
      })
      expect(at.outlined).toBe(true)
      tops.push(at.top)
    }
    expect(new Set(tops).size).toBeGreaterThan(10)
    await page.close()
  })

  it('weighs less than 60 KB without pictures, of it less than 10 KB scripts, and needs nothing that a strict policy refuses', async () => {
    const refused: string[] = []
    for (const path of kindsIn(folder, 'kk')) {
      const page = await browser.newPage()
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) refused.push(message.text())
      })
      await withoutPictures(page)
      await page.goto(site.url + path)
      const bytes = await weight(page)
      expect(bytes, path).toBeGreaterThan(20_000)
      expect(bytes, path).toBeLessThan(60_000)
      expect(await weight(page, /\.js$/), path).toBeLessThan(10_000)
      await page.close()
    }
    expect(refused).toEqual([])
  })

  it('is set in its own typeface, the Kazakh letters too', async () => {
    const page = await open('/kk/')
    expect(await typefacesOf(page, KAZAKH, [400, 550, 650, 750, 800])).toEqual(['Onest'])
    await page.close()
  })

  it('finds while one types, keeps the question in the address, and leads to the page', async () => {
    const page = await open('/ru/search/')
    await page.getByRole('searchbox').pressSequentially('кройка')
    await page.waitForURL(/\?q=/)
    const first = page.locator('#results a').first()
    await first.waitFor()
    expect(await barriers(page)).toEqual([])
    const title = await first.textContent()
    await page.reload()
    await first.waitFor()
    await first.click()
    await page.waitForURL(/\/ru\/(events|news|pages|programs)\/.+\/$/)
    expect(await page.locator('h1').textContent()).toBe(title)
    await page.close()
  })

  it('finds without a script too, on a page of the API', async () => {
    const page = await open('/ru/search/', { javaScriptEnabled: false })
    await page.getByRole('searchbox').fill('кройка')
    await page.getByRole('button', { name: 'Найти' }).click()
    await page.waitForURL(/\/search\?q=/)
    await page.getByRole('link', { name: 'Кружок кройки и шитья' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('кройка')
    await page.close()
  })
}

/** One page of each kind in a language. */
function kindsIn(folder: string, lang: string) {
  const entries = [...SECTIONS, 'pages', 'calendar'].map((section) => {
    const [found = ''] = globSync(`${lang}/${section}/*/index.html`, { cwd: folder })
      .filter((path) => !/\/(page|topics)\//.test(path) && !/burynghy/.test(path))
      .sort()
    return `/${found.replace('index.html', '')}`
  })
  const lists = ['', ...[...SECTIONS, 'benefits', 'search'].map((part) => `${part}/`)]
  const [topic = ''] = globSync(`${lang}/news/topics/*/index.html`, { cwd: folder })
  return [
    ...lists.map((part) => `/${lang}/${part}`),
    ...entries,
    `/${topic.replace('index.html', '')}`,
    '/404',
  ]
}
