import type { Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { h2, p, text } from '../seed/data/text.ts'
import { presentRichText } from '../src/publication/richText/present.ts'
import { openAdmin } from './support/admin.ts'
import { GOOGLE_DOCS, WEB_PAGE, WORD } from './support/pasted.ts'

const admin = openAdmin('richText')
let page: Page

beforeAll(async () => {
  page = await admin.sitDown()
})

let articles = 0
let id: number

/** Opens a draft with the text in the admin. */
async function open(body: unknown = text(p('Бастапқы мәтін.')), locale = 'kk') {
  articles += 1
  const made = await admin.rest('POST', '/api/articles?locale=kk&draft=true&depth=0', {
    title: `Мәтін өңдегіші ${articles}`,
    summary: 'Сынақ',
    body,
  })
  expect(made.status).toBe(201)
  id = made.body.doc.id
  await page.goto(`${admin.url}/admin/collections/articles/${id}?locale=${locale}`)
  await editor().waitFor()
}

const editor = () => page.locator('.rich-text-lexical [contenteditable=true]').first()

async function atTheEnd() {
  await editor().click()
  await page.keyboard.press('Control+End')
}

const answerOfSave = () =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && response.url().includes(`/api/articles/${id}`),
  )

/** What the draft holds, as the world would read it. */
async function saved(locale = 'kk') {
  const { body } = await admin.rest(
    'GET',
    `/api/articles/${id}?draft=true&locale=${locale}&depth=0`,
  )
  return presentRichText(body.body)?.html ?? ''
}

async function saveByKeys() {
  const answer = answerOfSave()
  await page.keyboard.press('Control+s')
  expect((await answer).status()).toBe(200)
}

describe('what was typed a moment before saving', () => {
  it('is saved by the keys, at once, five times of five', async () => {
    await open()
    await atTheEnd()
    for (let round = 1; round <= 5; round += 1) {
      await page.keyboard.type(` сөз${round}`)
      await saveByKeys()
      expect(await saved()).toContain(`сөз${round}</p>`)
      await page.locator('[data-form-ready=true]').first().waitFor()
      await atTheEnd()
    }
  })

  it('is saved by the button in the same moment', async () => {
    await open()
    await atTheEnd()
    const answer = answerOfSave()
    // The click comes from the page itself, in the task that follows the last letter.
    await page.evaluate(() => {
      document
        .querySelector('.rich-text-lexical [contenteditable=true]')
        ?.addEventListener(
          'input',
          () =>
            setTimeout(() => document.querySelector<HTMLElement>('#action-save-draft')?.click()),
          { once: true },
        )
    })
    await page.keyboard.insertText('ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І')
    expect((await answer).status()).toBe(200)
    expect(await saved()).toContain('ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І')
  })

  it('is saved within an element too', async () => {
    await open()
    await insert('Ескертпе')
    const heading = page.locator('input[name="heading"]')
    await heading.fill('Барлық курс')
    await heading.press('End')
    await page.keyboard.type(' тегін')
    await saveByKeys()
    expect(await saved()).toContain('<p><strong>Барлық курс тегін</strong></p>')

    await page.locator('[data-form-ready=true]').first().waitFor()
    await page.locator('.rich-text-lexical .rich-text-lexical [contenteditable=true]').click()
    await page.keyboard.type('Өтінім порталда.')
    await saveByKeys()
    expect(await saved()).toContain('<p>Өтінім порталда.</p></aside>')
  })

  it('is published', async () => {
    await open()
    await atTheEnd()
    const answer = answerOfSave()
    await page.keyboard.type(' Соңғы сөз.')
    await page.evaluate(() => document.querySelector<HTMLElement>('#action-save')?.click())
    expect((await answer).status()).toBe(200)
    expect(await saved()).toBe('<p>Бастапқы мәтін. Соңғы сөз.</p>')
  })
})

describe('a document that nobody else changed', () => {
  const staleData = () => page.locator('.document-stale-data')

  it('is never said to be stale, in a language whose draft is newer than the published Kazakh', async () => {
    await open()
    await admin.rest('PATCH', `/api/articles/${id}?locale=kk`, { _status: 'published' })
    await page.goto(`${admin.url}/admin/collections/articles/${id}?locale=ru`)
    await editor().waitFor()
    for (const summary of ['О центре', 'О новом центре', 'О новом центре молодёжи']) {
      const checked = page.waitForResponse(
        (response) => response.request().postData()?.includes('"originalUpdatedAt":') ?? false,
      )
      await page.fill('#field-title', 'По-русски')
      await page.fill('#field-summary', summary)
      await checked
      await saveByKeys()
      await page.locator('[data-form-ready=true]').first().waitFor()
      expect(await staleData().count()).toBe(0)
    }
  })

  it('stays to be saved after a refused publication', async () => {
    await open()
    await page.fill('#field-summary', '')
    const refused = answerOfSave()
    await page.getByRole('button', { name: 'Жариялау: Қазақша', exact: true }).click()
    expect((await refused).status()).toBe(400)
    await page.locator('#action-save-draft:not([disabled])').waitFor()
    await page.fill('#field-summary', 'Енді бар')
    await saveByKeys()
    expect(await staleData().count()).toBe(0)
  })
})

/** Puts HTML on the clipboard as a program does, and pastes it with the keys. */
async function paste(html: string) {
  await open(text(p('')))
  await page.evaluate((html) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        event.clipboardData?.setData('text/html', html)
        event.clipboardData?.setData('text/plain', 'жай мәтін')
      },
      { capture: true, once: true },
    )
    document.execCommand('copy')
  }, html)
  await editor().click()
  await page.keyboard.press('Control+v')
  await saveByKeys()
  return saved()
}

describe('pasting', () => {
  const requests: string[] = []
  beforeEach(() => {
    requests.length = 0
    page.on('request', (request) => requests.push(request.url()))
  })
  afterEach(() => {
    page.removeAllListeners('request')
    expect(
      requests.filter((url) => !url.startsWith(admin.url) && !url.startsWith('blob:')),
    ).toEqual([])
  })

  it('from Word keeps headings, lists, tables and words, and nothing of its looks', async () => {
    expect(await paste(WORD)).toBe(
      [
        '<h2>Жастар орталығының жаңалығы</h2><h2>Қызметтер</h2>',
        '<p><strong>Барлық қызмет</strong> <em>тегін</em>, өтінім <a href="https://egov.kz/cms/kk" rel="noopener">порталда</a> қабылданады.</p>',
        '<p>Қонаев қаласында жаңа орталық ашылды.</p><h3>Бағыттар</h3>',
        '<ul><li>Жұмысқа орналасу<ul><li>Кәсіптік бағдар</li></ul></li><li>Әлеуметтік <strong>шеберхана</strong></li></ul>',
        '<ol><li>Өтінім жазу</li><li>Жауап күту</li></ol>',
        '<table><thead><tr><th scope="col">Қызмет</th><th scope="col">Күні</th></tr></thead>',
        '<tbody><tr><td>Заңгер кеңесі</td><td>Сейсенбі</td></tr></tbody></table>',
      ].join(''),
    )
    await page.getByText('суреттер алынбады').waitFor()
    const { body } = await admin.rest('GET', `/api/articles/${id}?draft=true&locale=kk&depth=0`)
    expect(JSON.stringify(body.body)).not.toMatch(/mso|#[0-9a-f]{6}|font-|"style":"[^"]|\u00a0/i)
  })

  it('from Google Docs', async () => {
    expect(await paste(GOOGLE_DOCS)).toBe(
      [
        '<h2>Үйірмелер кестесі</h2>',
        '<p><strong>Домбыра</strong> мен <em>шахмат</em>: <a href="https://example.kz/uiirme" rel="noopener">жазылу</a></p>',
        '<ul><li>Ағылшын тілі<ul><li>Бастапқы деңгей</li></ul></li><li>Қазақ тілі: «Үйде сөйле»</li></ul>',
        '<table><tbody><tr><td><strong>Күн</strong></td><td>Сағат</td></tr><tr><td>Дүйсенбі</td><td>16:00</td></tr></tbody></table>',
      ].join(''),
    )
  })

  it('from a page of the web', async () => {
    expect(await paste(WEB_PAGE)).toBe(
      [
        '<h2>Ашық есік күні</h2><p>16\u00a0желтоқсан</p>',
        '<p><strong>Орталық</strong> барлығын <strong>шақырады.</strong></p><p>Бірінші жол<br>екінші жол</p>',
        '<p>Ішкі, қауіпті, <a href="mailto:info@example.kz" rel="noopener">хат жазу</a></p>',
        '<blockquote><p>Дәйексөз</p></blockquote><p>Сурет жазуы</p><h4>Ұсақ тақырып</h4>',
        '<table><caption>Уақыты</caption><thead><tr><th scope="col">Күн</th><th scope="col">Уақыт</th></tr></thead>',
        '<tbody><tr><td colspan="2">Һәм басқа</td></tr></tbody></table>',
      ].join(''),
    )
  })

  it('of what was copied in the editor itself keeps all of it', async () => {
    await open(text(h2('Тақырып'), p('Мәтін')))
    await editor().click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('Мәтін'))
    await page.locator('.insert-paragraph-at-end').click()
    await page.locator('.rich-text-lexical [contenteditable=true] p:has(br)').waitFor()
    await page.keyboard.press('Control+v')
    await saveByKeys()
    expect(await saved()).toBe('<h2>Тақырып</h2><p>Мәтін</p>'.repeat(2))
  })
})

/** Inserts an element by the menu that «/» opens, at the end of the text. */
async function insert(name: string) {
  await page.locator('.insert-paragraph-at-end').last().click()
  await page.keyboard.type(`/${name.toLowerCase()}`)
  await page.locator('.slash-menu-popup').getByText(name, { exact: true }).click()
}

describe('an element', () => {
  it('table: rows, columns, header cells and a caption by the toolbar', async () => {
    await open()
    await insert('Кесте')
    // The table comes a moment after its button; who types sees it first.
    await page.locator('.LexicalEditorTheme__tableCell').first().click()
    await page.keyboard.type('Қызмет')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Уақыты')
    const command = async (label: string) => {
      await page.locator('.fixed-toolbar__group-table button').click()
      await page.locator('.toolbar-popup__dropdown-items button', { hasText: label }).click()
    }
    await command('Жолды жою')
    await page.locator('.LexicalEditorTheme__tableCell').first().click()
    await page.keyboard.type('Заңгер')
    await command('Оң жаққа баған қосу')
    await command('Тақырып жолы')
    await command('Кестенің атауы')
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('#field-caption, input[name=caption]').fill('Апталық кесте')
    await drawer.getByRole('button', { name: 'Сақтау' }).click()
    await page.locator('[data-caption="Апталық кесте"]').waitFor()
    await saveByKeys()
    expect(await saved()).toMatch(
      /^<p>Бастапқы мәтін\.<\/p><table><caption>Апталық кесте<\/caption><thead><tr><th scope="col">Заңгер<\/th>(<th scope="col"><\/th>){3}<\/tr><\/thead><tbody><tr>(<td><\/td>){4}<\/tr><\/tbody><\/table>$/,
    )
  })

  it('gallery, file, video and call-out, on a wide screen and on a phone, in Kazakh alone', async () => {
    await open()
    await insert('Бейне')
    await page.locator('input[name=video]').fill('https://youtu.be/dQw4w9WgXcQ')
    await page.locator('input[name=title]').last().fill('Домбыра үйірмесі')
    await insert('Галерея')
    await insert('Файл')
    await insert('Ескертпе')
    await page.locator('input[name=heading]').fill('Назар аударыңыз')
    await saveByKeys()
    expect(await saved()).toContain('data-video="youtube:dQw4w9WgXcQ"')
    await page.locator('[data-form-ready=true]').first().waitFor()
    await page.locator('input[name=heading]').waitFor()
    await admin.shoot('text-wide')
    const words = await page.locator('.rich-text-lexical').first().innerText()
    expect(
      words.match(/\b(?!YouTube|Vimeo|https?|www|youtube|com|watch|v)[A-Za-z]{3,}\b/g) ?? [],
    ).toEqual([])

    await page.setViewportSize({ width: 390, height: 844 })
    await page.reload()
    await page.locator('input[name=heading]').waitFor()
    await admin.shoot('text-phone')
    const box = await page.locator('.rich-text-lexical').first().boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390)
    const wider = await page
      .locator('.rich-text-lexical')
      .first()
      .evaluate((field) =>
        [...field.querySelectorAll('input, button, [contenteditable=true]')]
          .filter((one) => one.getBoundingClientRect().right > 390)
          .map((one) => one.className),
      )
    expect(wider).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('broken link: the form says which', async () => {
    const { status, body } = await admin.rest('PATCH', `/api/articles/${id}?locale=kk&draft=true`, {
      body: text(p('а')),
    })
    expect(status, JSON.stringify(body)).toBe(200)
    await page.goto(`${admin.url}/admin/collections/articles/${id}?locale=kk`)
    await editor().click()
    await page.keyboard.press('Control+a')
    await page
      .locator('.fixed-toolbar [data-button-key=link], .toolbar-popup__button-link')
      .first()
      .click()
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('input[name=url]').fill('javascript:alert(1)')
    await drawer.getByRole('button', { name: 'Сақтау' }).click()
    await drawer.getByText('Мекенжай https://, mailto: немесе tel: деп басталып').waitFor()
  })

  it('and no page failed on the way', () => {
    // But for the text that was refused above.
    expect(admin.failures).toEqual([expect.stringMatching(/^400 \/api\/articles\/\d+$/)])
  })
})
