import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { contentTypes } from '../../src/content/index.ts'
import type { Label } from '../../src/editorial/languages.ts'
import { send } from '../../test/support/client.ts'
import { openPictures } from './picture.ts'

const SIZE = { width: 1280, height: 800 }
const OPENING = `# The admin in Kazakh\n\nMade by \`npm run screenshots\`, with the demo content. The sites are in [site.md](site.md).`

interface Screen {
  name: string
  heading: string
  path: string
}

/** The admin in Kazakh. A new content type appears by itself. */
export async function takeAdmin(browser: Browser, url: string, token: string) {
  const pictures = await openPictures('screens', '.png')
  const screens = await everyScreen(url, token)
  const context = await browser.newContext({
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    viewport: SIZE,
  })
  await context.addCookies([
    { name: 'payload-lng', value: 'kk', url },
    { name: 'payload-token', value: token, url },
  ])
  const page = await context.newPage()
  for (const { name, path } of screens) {
    await pictures.keep(name, await take(page, `${url}/admin${path}?locale=kk`))
  }
  await context.close()
  await pictures.writePage('screens.md', OPENING, screens)
}

/** The dashboard, a list, and the edit view of each content type with a document of the demo. */
async function everyScreen(url: string, token: string): Promise<Screen[]> {
  const screens: Screen[] = [
    { name: 'dashboard', heading: 'Бақылау тақтасы (dashboard)', path: '' },
    { name: 'list', heading: 'Тізім (list)', path: '/collections/articles' },
  ]
  for (const { collection, config } of contentTypes) {
    const { singular } = config.labels as unknown as { singular: Label }
    const path = `/api/${collection}?locale=kk&depth=0&limit=1&sort=id`
    const found = await send(url, 'GET', path, undefined, { authorization: `JWT ${token}` })
    const id = found.body.docs[0]?.id ?? 'create'
    screens.push({
      name: collection,
      heading: `${singular.kk} (${collection})`,
      path: `/collections/${collection}/${id}`,
    })
  }
  return screens
}

async function take(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' })
  return sharp(await page.screenshot())
    .png({ palette: true, quality: 80, effort: 10 })
    .toBuffer()
}
