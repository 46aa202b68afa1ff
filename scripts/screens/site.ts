import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { openPictures } from './picture.ts'

/** Each picture is a desk with a phone beside it. */
const DESK = { width: 1280, height: 960 }
const PHONE = { width: 390, height: 960 }
const MARGIN = 40
const AROUND = '#d9d5cc'

const OPENING = `# The site of a district

Made by \`npm run screenshots\`, of the demo's site of Zhetysu district: each kind of page in Kazakh, on a desk and on a phone. Then
some in dark, as those who see weakly may choose it, and an article in Russian and in English. How they are made: [site/](../site/README.md).`

interface Kind {
  name: string
  heading: string
  /** Its address, or the list whose first entry it is. */
  path: string | { listed: string }
  /** What has to be there before it is taken. */
  until?: string
}

const SECTION = (section: string) => `/kk/${section}/`

const KINDS: Kind[] = [
  { name: 'home', heading: 'Басты бет (home)', path: '/kk/' },
  { name: 'news', heading: 'Жаңалықтар (news)', path: SECTION('news') },
  { name: 'article', heading: 'Жаңалық (article)', path: { listed: 'news' } },
  { name: 'events', heading: 'Іс-шаралар тізімі (list of events)', path: SECTION('events') },
  { name: 'month', heading: 'Күнтізбе (month)', path: `/kk/calendar/${thisMonth()}/` },
  { name: 'event', heading: 'Іс-шара (event)', path: { listed: 'events' } },
  { name: 'centers', heading: 'Орталықтар (centres)', path: SECTION('centers') },
  { name: 'center', heading: 'Орталық (centre)', path: { listed: 'centers' } },
  {
    name: 'programs',
    heading: 'Мемлекеттік бағдарламалар (programmes)',
    path: SECTION('programs'),
  },
  { name: 'program', heading: 'Мемлекеттік бағдарлама (programme)', path: { listed: 'programs' } },
  { name: 'grants', heading: 'Гранттар (grants)', path: SECTION('grants') },
  { name: 'grant', heading: 'Грант (grant)', path: { listed: 'grants' } },
  { name: 'benefits', heading: 'Жеңілдік картасы (discount card)', path: SECTION('benefits') },
  {
    name: 'search',
    heading: 'Іздеу (search)',
    path: `/kk/search/?q=${encodeURIComponent('үйірме')}`,
    until: '#results a',
  },
  { name: 'page', heading: 'Бет (page)', path: { listed: 'pages' } },
  { name: 'missing', heading: 'Мұндай бет жоқ (404)', path: '/kk/404/' },
]

/** The pages that are shown once more, as somebody else meets them. */
const OTHERWISE = [
  { of: 'home', as: 'dark', heading: 'Қараңғыда: басты бет (home in dark)' },
  { of: 'event', as: 'dark', heading: 'Қараңғыда: іс-шара (event in dark)' },
  {
    of: 'article',
    as: 'sight',
    heading: 'Нашар көретіндерге: жаңалық (article for the weak-sighted)',
  },
  { of: 'article', as: 'ru', heading: 'Орысша: жаңалық (article in Russian)' },
  { of: 'article', as: 'en', heading: 'Ағылшынша: жаңалық (article in English)' },
] as const

/** Every kind of page of a site. @param site where it stands */
export async function takeSite(browser: Browser, site: string) {
  const pictures = await openPictures('screens/site', '.webp')
  const looks = { desk: await look(browser, DESK), phone: await look(browser, PHONE) }
  await untilBuilt(looks.desk, site)
  const addresses = new Map<string, string>()
  for (const kind of KINDS) {
    const address = site + (await pathOf(looks.desk, site, kind.path))
    addresses.set(kind.name, address)
    await pictures.keep(kind.name, await sideBySide(looks, address, kind.until))
  }
  for (const { of, as } of OTHERWISE) {
    const address = addresses.get(of) as string
    await pictures.keep(`${of}-${as}`, await takeAs(browser, looks, as, address))
  }
  const shown = OTHERWISE.map(({ of, as, heading }) => ({ name: `${of}-${as}`, heading }))
  await pictures.writePage('site.md', OPENING, [...KINDS, ...shown])
}

interface Looks {
  desk: Page
  phone: Page
}

async function look(browser: Browser, viewport: typeof DESK, more: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    ...{ locale: 'kk-KZ', timezoneId: 'Asia/Almaty', viewport, reducedMotion: 'reduce' },
    ...more,
  })
  return context.newPage()
}

/** As somebody with other settings or another language meets a page. */
async function takeAs(
  browser: Browser,
  looks: Looks,
  as: (typeof OTHERWISE)[number]['as'],
  address: string,
) {
  if (as === 'ru' || as === 'en') {
    const link = looks.desk.locator(`link[rel=alternate][hreflang=${as}]`)
    await looks.desk.goto(address)
    const { pathname } = new URL((await link.getAttribute('href')) ?? '', address)
    return sideBySide(looks, new URL(pathname, address).href)
  }
  const colorScheme = as === 'dark' ? 'dark' : 'light'
  const chosen = as === 'dark' ? {} : { 'sight-colours': 'dark', 'sight-size': 'large' }
  const other = {
    desk: await look(browser, DESK, { colorScheme }),
    phone: await look(browser, PHONE, { colorScheme }),
  }
  for (const page of [other.desk, other.phone]) {
    await page.addInitScript((chosen) => {
      for (const [name, value] of Object.entries(chosen)) localStorage.setItem(name, value)
    }, chosen)
  }
  const picture = await sideBySide(other, address)
  for (const page of [other.desk, other.phone]) await page.context().close()
  return picture
}

async function sideBySide({ desk, phone }: Looks, address: string, until?: string) {
  const [large, small] = [await take(desk, address, until), await take(phone, address, until)]
  const width = DESK.width + PHONE.width + 3 * MARGIN
  return sharp({
    create: { width, height: DESK.height + 2 * MARGIN, channels: 3, background: AROUND },
  })
    .composite([
      { input: large, left: MARGIN, top: MARGIN },
      { input: small, left: DESK.width + 2 * MARGIN, top: MARGIN },
    ])
    .webp({ quality: 76, effort: 6 })
    .toBuffer()
}

async function take(page: Page, address: string, until?: string) {
  await page.goto(address, { waitUntil: 'networkidle' })
  if (until) await page.locator(until).first().waitFor()
  return page.screenshot()
}

/** The first entry of a list; pages stand in no list but the menu, which is in the footer once more. */
async function pathOf(page: Page, site: string, path: Kind['path']) {
  if (typeof path === 'string') return path
  const { listed } = path
  const isPage = listed === 'pages'
  await page.goto(`${site}/kk/${isPage ? '' : `${listed}/`}`)
  const links = page.locator(`${isPage ? 'footer' : 'main'} a[href^="/kk/${listed}/"]`)
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const found = paths.find((one) => !/^\/kk\/\w+\/($|page\/|topics\/)/.test(one))
  if (!found) throw new Error(`${listed} has no entry`)
  return found
}

async function untilBuilt(page: Page, site: string) {
  for (;;) {
    const response = await page.goto(`${site}/kk/`).catch(() => undefined)
    if (response?.ok()) return
    await setTimeout(500)
  }
}

function thisMonth() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format().slice(0, 7)
}
