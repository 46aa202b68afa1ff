import { setTimeout } from 'node:timers/promises'
import { type Live, startLive } from './platform.ts'

// npm run bench:live: how long a publication takes from its commit to the bytes that a visitor gets. Prints the times beside what they
// are to be, and how many pages were rendered and written; ends with 1 where one of these is above it. `-- --rounds 20` for so many publications.

const SITE = 'karasai'
const ROUNDS = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 30
/** Seconds; and the pages of one publication: the article in three languages, home, those that name it, the receipt. */
const TARGETS = { build: 60, median: 2, p95: 4, all: 10, pages: 20 }
/** Milliseconds between two looks at a page, and after which it is given up. */
const LOOK = 10
const PATIENCE = 300_000

console.log('One district with everything: some minutes until it is there …')
const live = await startLive(SITE)
try {
  process.exitCode = (await measure(live)) ? 0 : 1
} catch (error) {
  console.error(live.server.output().slice(-2_000))
  throw error
} finally {
  await live.stop()
}

async function measure(live: Live) {
  const sites = await live.sql<{ slug: string }>(
    `select distinct slug from delivery.entries where type = 'site' order by slug`,
  )
  await until(() => new Set(live.rounds().map(({ site }) => site)).size === sites.length)
  const first = live.rounds().find(({ site }) => site === SITE)
  const entries = await live.sql<{ count: string }>(
    `select count(distinct (type, doc)) from delivery.entries e where facets && array(
       select 'district:' || doc from delivery.entries where type = 'district' and slug = $1)`,
    [SITE],
  )
  console.log(`\n${SITE}: ${entries[0]?.count} entries of its own, ${first?.pages} pages`)
  const passed = [
    within('its first build', (first?.milliseconds ?? Number.NaN) / 1000, TARGETS.build),
  ]

  const times: number[] = []
  const counts: string[] = []
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const ofSite = () => live.rounds().filter(({ site }) => site === SITE)
    const before = ofSite().length
    times.push(await publishOne(live, round))
    await until(() => ofSite().length > before)
    const { rendered = 0, written = 0, milliseconds = 0 } = ofSite().at(-1) ?? {}
    rounds.push(milliseconds)
    counts.push(`${rendered}/${written}`)
    passed.push(rendered <= TARGETS.pages)
  }
  passed.push(within('a publication, median', quantile(times, 0.5), TARGETS.median))
  passed.push(within('a publication, p95', quantile(times, 0.95), TARGETS.p95))
  console.log(`  pages rendered/written: ${counts.join(' ')}`)
  console.log(`  the builder's part of it, median: ${quantile(rounds, 0.5)} ms`)

  const slugs = sites.map(({ slug }) => slug)
  passed.push(within(`all ${slugs.length} sites`, await publishForAll(live, slugs), TARGETS.all))
  return passed.every(Boolean)
}

/** Publishes another title of an article of the district. @returns seconds until its page says so */
async function publishOne(live: Live, round: number) {
  const [article] = await live.sql<{ doc: number; slug: string }>(
    `select doc, slug from delivery.entries where type = 'article' and locale = 'kk' and facets && array(
       select 'district:' || doc from delivery.entries where type = 'district' and slug = $1)
     order by md5(doc || $2) limit 1`,
    [SITE, String(round)],
  )
  if (!article) throw new Error('There is no article')
  const title = `Жаңа атау ${round} ${Date.now()}`
  await live.rest('PATCH', `/articles/${article.doc}?locale=kk`, { title, _status: 'published' })
  const shown = shownAt(live, SITE, `/kk/news/${article.slug}/`, title)
  return ((await shown) - (await committedAt(live, article.doc))) / 1000
}

/** @returns seconds until an article for all districts stands on the home page of every site */
async function publishForAll(live: Live, sites: string[]) {
  const title = `Баршаға ${Date.now()}`
  const [model] = await live.sql<{ doc: number }>(
    `select doc from delivery.entries where type = 'article' and locale = 'kk' limit 1`,
  )
  const source = await live.rest('GET', `/articles/${model?.doc}?locale=kk&depth=0`)
  const { body, summary, kind } = source
  const data = { title, body, summary, kind, districts: [], pinned: true, _status: 'published' }
  const { doc } = await live.rest('POST', '/articles?locale=kk', data)
  const shown = await Promise.all(sites.map((site) => shownAt(live, site, '/kk/', title)))
  const committed = await committedAt(live, (doc as { id: number }).id)
  return (Math.max(...shown) - committed) / 1000
}

async function shownAt(live: Live, site: string, path: string, text: string) {
  await until(async () => (await live.page(site, path)).includes(text))
  return Date.now()
}

async function committedAt(live: Live, doc: number) {
  const [row] = await live.sql<{ at: Date }>(
    `select at from delivery.log where type = 'article' and doc = $1 order by seq desc limit 1`,
    [doc],
  )
  return row?.at.getTime() ?? Number.NaN
}

async function until(isSo: () => boolean | Promise<boolean>) {
  const deadline = performance.now() + PATIENCE
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('It takes too long')
    await setTimeout(LOOK)
  }
}

function within(what: string, seconds: number, target: number) {
  const isWithin = seconds < target
  console.log(
    `  ${isWithin ? '✓' : '✖'} ${what.padEnd(24)} ${seconds.toFixed(2)} s   (target: under ${target} s)`,
  )
  return isWithin
}

function quantile(times: number[], part: number) {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN
}
