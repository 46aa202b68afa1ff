import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { pictures } from '../seed/data/pictures.ts'
import { draw } from '../seed/pictures/draw.ts'
import { openAdmin } from './support/admin.ts'

const OFFICER = { email: 'baspasoz@example.kz', password: 'an officer of the press' }
const TITLE = 'Қарасайда жастар орталығы есігін айқара ашты'
const RUSSIAN_TITLE = 'В Карасае молодёжный центр открыл двери'

const admin = openAdmin('main-job')
let page: Page

beforeAll(async () => {
  const found = await admin.rest('GET', '/api/districts?where[slug][equals]=karasai')
  const districts = [found.body.docs[0].id]
  const made = await admin.rest('POST', '/api/users', {
    ...OFFICER,
    role: 'press_officer',
    districts,
  })
  expect(made.status).toBe(201)
  page = await admin.sitDown({ signedIn: false, width: 1360 })
})

/** What the site of the district gets. */
async function siteSees(locale: 'KK' | 'RU') {
  const data = await admin.query(
    `query ($locale: Locale!) {
      articles(locale: $locale, first: 50, filter: { districts: ["karasai"] }) {
        nodes { title slug summary body { html } cover { alt url thumbhash } districts { slug } translations { locale } }
      }
    }`,
    { locale },
  )
  return data.articles.nodes as Record<string, any>[]
}

/** A drawn picture as a camera would give it: with the place it was taken at. */
const drawPicture = async () =>
  sharp(await draw(pictures[0] as (typeof pictures)[number]))
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 12/1 0/1' } })
    .jpeg()
    .toBuffer()

/** Presses a button that saves the article. @returns the status of the answer */
async function save(button: string) {
  const answer = page.waitForResponse(
    (response) =>
      /\/api\/articles(\/\d+)?\?/.test(response.url()) &&
      ['POST', 'PATCH'].includes(response.request().method()) &&
      !response.request().headers()['x-payload-http-method-override'],
  )
  const pressed = page.getByRole('button', { name: button, exact: true }).click()
  const [{ status }] = await Promise.all([
    answer.then((one) => ({ status: one.status() })),
    pressed,
  ])
  return status
}

async function writeBody(text: string) {
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type(text)
}

describe('the main job', () => {
  it('begins with signing in, in Kazakh', async () => {
    await page.goto(`${admin.url}/admin`)
    await page.fill('input[name=email]', OFFICER.email)
    await page.fill('input[name=password]', OFFICER.password)
    await page.getByRole('button', { name: 'Кіру' }).click()
    await page.getByRole('heading', { name: 'Аударма күйі' }).waitFor()
    await page
      .locator('.localizer-button', { hasText: 'Қазақша' })
      .and(page.locator(':visible'))
      .waitFor()
    await admin.shoot('dashboard')
  })

  it('writes about the opening in Kazakh, with a picture, and publishes', async () => {
    await page.goto(`${admin.url}/admin/collections/articles/create?locale=kk`)
    await page.fill('#field-title', TITLE)
    await page.fill('#field-summary', 'Екі қабатты ғимаратта жастарға тегін кеңес беріледі.')
    await writeBody('Тәуелсіздік күні қарсаңында орталық ашылды.')

    await page.locator('#field-cover').getByRole('button', { name: 'Жаңасын жасау' }).click()
    const drawer = page.locator('[id^=doc-drawer_media]')
    await drawer.locator('input[type=file]').setInputFiles({
      name: 'ashylu.jpg',
      mimeType: 'image/jpeg',
      buffer: await drawPicture(),
    })
    await drawer.locator('#field-alt').fill('Орталықтың жаңа ғимараты')
    await drawer.getByRole('button', { name: 'Сақтау' }).click()
    await drawer.waitFor({ state: 'detached' })

    expect(await save('Жариялау: Қазақша')).toBe(201)
    await page.waitForURL(/articles\/\d+/)
    await page.locator('#field-cover').getByText('ashylu.jpg').waitFor()
    await page.locator('#field-districts').getByText('Қарасай ауданы').waitFor()
    await admin.shoot('edit')
  })

  it('reaches the district site, with the slug of the Kazakh table', async () => {
    const found = (await siteSees('KK')).find(({ title }) => title === TITLE)
    expect(found).toMatchObject({
      slug: 'qarasaida-jastar-ortalygy-esigin-aiqara-ashty',
      cover: { alt: 'Орталықтың жаңа ғимараты', thumbhash: expect.stringMatching(/./) },
      districts: [{ slug: 'karasai' }],
      translations: [{ locale: 'KK' }],
    })
    expect(found?.body.html).toBe('<p>Тәуелсіздік күні қарсаңында орталық ашылды.</p>')
    const picture = await fetch(found?.cover.url)
    expect(picture.status).toBe(200)
    const { exif, width } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
    expect(width).toBe(1600)
    expect(exif).toBeUndefined()
  })

  it('drafts Russian, which stays inside', async () => {
    await page.goto(`${page.url().replace(/\?.*$/, '')}?locale=ru`)
    await page.fill('#field-title', RUSSIAN_TITLE)
    await page.fill('#field-summary', 'В двухэтажном здании молодёжь получает бесплатные советы.')
    await writeBody('Накануне Дня независимости открылся центр.')
    expect(await save('Қараламаны сақтау')).toBe(200)
    expect((await siteSees('RU')).map(({ title }) => title)).not.toContain(RUSSIAN_TITLE)
  })

  it('is told what Russian still lacks: the description of the picture', async () => {
    expect(await save('Жариялау: Орысша')).toBe(400)
    await page.getByText('суретінің сипаттамасы (alt) жоқ').first().waitFor()
    await admin.shoot('error')
  })

  it('publishes Russian later, by itself', async () => {
    await page.locator('#field-cover .upload-relationship-details__edit').click()
    const drawer = page.locator('[id^=doc-drawer_media]')
    await drawer.locator('#field-alt').fill('Новое здание центра')
    const answer = page.waitForResponse((response) => /\/api\/media\/\d+\?/.test(response.url()))
    await drawer.getByRole('button', { name: 'Сақтау' }).click()
    expect((await answer).status()).toBe(200)
    await drawer.locator('.doc-drawer__header-close').click()
    await drawer.waitFor({ state: 'detached' })
    expect(await save('Жариялау: Орысша')).toBe(200)

    const found = (await siteSees('RU')).find(({ title }) => title === RUSSIAN_TITLE)
    expect(found).toMatchObject({
      slug: 'v-karasae-molodyozhnyy-tsentr-otkryl-dveri',
      cover: { alt: 'Новое здание центра' },
      translations: [{ locale: 'KK' }, { locale: 'RU' }],
    })
    expect((await siteSees('KK')).find(({ title }) => title === TITLE)).toMatchObject({
      summary: 'Екі қабатты ғимаратта жастарға тегін кеңес беріледі.',
    })
  })

  it('ends with the list, and no page failed on the way', async () => {
    await page.goto(`${admin.url}/admin/collections/articles?locale=kk`)
    await page.getByRole('link', { name: TITLE }).waitFor()
    await admin.shoot('list')
    // But for the publication that was refused above.
    expect(admin.failures).toEqual([expect.stringMatching(/^400 \/api\/articles\/\d+$/)])
  })
})
