import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase } from '../../test/support/database.ts'
import { Follower, followWhile, freshCopy, type Pull } from '../../test/support/follower.ts'
import { randomFrom } from '../../test/support/random.ts'
import { whenThorough } from '../../test/support/thorough.ts'
import type { EntryType } from '../content/names.ts'
import { LOCALES, type Locale } from '../editorial/languages.ts'
import type { Database as Transaction } from '../publication/database.ts'
import { lockDocuments } from '../publication/locks.ts'
import { numberChanges } from '../publication/log.ts'
import { type Row, readRows, removeRows, writeRows } from '../publication/readModel.ts'
import { territoryOf } from '../publication/territory.ts'
import { BARE } from './asked.ts'
import { type ChangeFilter, changes } from './changes.ts'
import { readingOf } from './context.ts'
import { type DatabasePool, openDatabase } from './database.ts'

// Eight editors change the world at random, through the statements that publication itself uses, while three followers with
// filters of their own page as they like. In the end each has what a newcomer gets, and that is what the contract says.

const SEEDS = whenThorough(200, 40)
const EDITORS = 8
const ACTS = 2

const REGIONS = [1, 2]
const DISTRICTS = [1, 2, 3, 4]
const SITES = [1, 2, 3, 4, 5, 6]

let database: Awaited<ReturnType<typeof cloneDatabase>>
let editors: pg.Pool
let delivery: DatabasePool

beforeAll(async () => {
  database = await cloneDatabase()
  editors = new pg.Pool({ connectionString: database.url, max: EDITORS })
  // The database is dropped under connections that are just being closed.
  editors.on('error', () => undefined)
  delivery = openDatabase(database.url, () => undefined)
  for (const doc of REGIONS) await publish('region', doc, LOCALES, [])
  for (const doc of DISTRICTS) await publish('district', doc, LOCALES, [`region:${1 + (doc % 2)}`])
  for (const doc of SITES) {
    await publish('site', doc, LOCALES, [doc <= 4 ? `district:${doc}` : `region:${doc - 4}`])
  }
})
afterAll(async () => {
  await editors.end()
  await delivery.end()
  await database.drop()
})

async function inTransaction(work: (db: Transaction) => Promise<void>) {
  const client = await editors.connect()
  try {
    await client.query('begin')
    await work(drizzle(client as never) as never)
    await client.query('commit')
  } finally {
    client.release()
  }
}

let moment = 0

/** Makes a document public in these languages and in no other, as `sync` would; in none, it is gone. */
const publish = (
  type: EntryType,
  doc: number,
  locales: readonly Locale[],
  facets: string[],
  { slug = `${type}-${doc}`, pause = 0 } = {},
) =>
  inTransaction(async (db) => {
    await lockDocuments(db, type, [doc])
    const before = (await readRows(db, type, [doc])).get(doc) as Map<string, Row>
    moment += 1
    const writes = locales.map((locale) => {
      const old = before.get(locale)
      const about = {
        sourceLocale: 'kk',
        firstPublishedAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-01-01T00:00:00.000Z',
        formerSlugs: [
          ...new Set([...(old?.about.formerSlugs ?? []), ...(old ? [old.slug] : [])]),
        ].filter((former) => former !== slug),
        translations: [],
      }
      const presented = { slug, title: `${moment}`, sortAt: null, facets, head: {}, body: null }
      const row: Row = {
        ...presented,
        media: [],
        locales: [...locales],
        about,
        links: [],
        version: 1,
      }
      return { doc, locale, row, before: old }
    })
    const gone = [...before.keys()].filter((locale) => !locales.includes(locale as Locale))
    await writeRows(db, type, writes)
    await removeRows(
      db,
      type,
      gone.map((locale) => ({ doc, locale })),
    )
    const moved = [...before.values()].some(
      (row) => `${territoryOf(row.facets)}` !== `${territoryOf(facets)}`,
    )
    const changed = [...locales, ...gone].map((locale) => ({ type, doc, locale, moved }))
    await numberChanges(db, changed)
    // Whoever numbers and is slow to commit is what hides a change from a follower.
    if (pause > 0) await db.execute(`select pg_sleep(${pause})` as never)
  })

/** Something that an editor does. */
async function act(random: ReturnType<typeof randomFrom>) {
  const { pick, whole, chance } = random
  const some = <One>(list: readonly One[]) => list.filter(() => chance(0.4))
  const pause = chance(0.2) ? whole(1, 4) / 1000 : 0
  const districts = some(DISTRICTS).map((id) => `district:${id}`)
  const forSome = districts.length > 0 ? districts : ['district:*']
  switch (pick(['article', 'article', 'event', 'center', 'page', 'page', 'site', 'district'])) {
    case 'article':
      return publish('article', whole(1, 12), some(LOCALES), forSome, { pause })
    case 'event':
      return publish('event', whole(1, 4), some(LOCALES), forSome, { pause })
    case 'center': {
      const serves = some(DISTRICTS).map((id) => `serves:${id}`)
      const facets = [`district:${pick(DISTRICTS)}`, ...serves]
      return publish('center', whole(1, 5), some(LOCALES), facets, { pause })
    }
    case 'page': {
      const site = chance(0.2) ? 'site:*' : `site:${pick(SITES)}`
      return publish('page', whole(1, 8), some(LOCALES), [site], { pause })
    }
    case 'site': {
      const place = chance(0.3) ? `region:${pick(REGIONS)}` : `district:${pick(DISTRICTS)}`
      return publish('site', pick(SITES), LOCALES, [place], { pause })
    }
    default: {
      const doc = pick(DISTRICTS)
      const slug = pick([`district-${doc}`, `audan-${doc}`])
      return publish('district', doc, LOCALES, [`region:${pick(REGIONS)}`], { slug, pause })
    }
  }
}

function filterOf({ pick, chance }: ReturnType<typeof randomFrom>): ChangeFilter {
  const some = <One>(list: readonly One[], part: number) => list.filter(() => chance(part))
  const districts = some(DISTRICTS, 0.4).map((doc) => `${pick(['district', 'audan'])}-${doc}`)
  const types = some(['article', 'center', 'page', 'site', 'district'] as const, 0.6)
  return {
    districts: chance(0.8) && districts.length > 0 ? districts : null,
    types: chance(0.4) && types.length > 0 ? types : null,
    locales: chance(0.4) ? [pick(LOCALES)] : null,
  }
}

const pullOf =
  (filter: ChangeFilter): Pull =>
  (after, first) =>
    changes(readingOf(delivery), { after, filter, fallback: [], first }, BARE)

interface Public {
  type: EntryType
  doc: number
  locale: Locale
  facets: string[]
}

/** The contract's words, read by hand: how many versions the sites of these districts show. */
async function shownBy({ districts, types, locales }: ChangeFilter) {
  const entries = (await database.query(
    'select type, doc, locale, facets from delivery.entries',
  )) as Public[]
  const ids = districts?.map((slug) => Number(slug.split('-')[1]))
  const facetsOf = (type: EntryType, doc: number) =>
    entries.find((one) => one.type === type && one.doc === doc)?.facets ?? []
  const regions = ids?.flatMap((id) => facetsOf('district', id))
  const isOurs = (facets: string[]) =>
    facets.some((facet) => regions?.includes(facet)) ||
    ids?.some((id) =>
      facets.some((f) => ['district:*', `district:${id}`, `serves:${id}`].includes(f)),
    )
  const isShown = ({ type, facets }: Public) => {
    if (!ids || ['region', 'district', 'partner', 'topic'].includes(type)) return true
    if (type !== 'page') return isOurs(facets)
    const [, site] = (facets[0] as string).split(':')
    return site === '*' || isOurs(facetsOf('site', Number(site)))
  }
  return entries
    .filter((one) => !types || types.includes(one.type))
    .filter((one) => !locales || locales.includes(one.locale))
    .filter(isShown).length
}

describe('three followers with filters of their own', () => {
  it(`have what a newcomer has, however eight editors went about, over ${SEEDS} seeds`, async () => {
    // Both names of every district are known from here on.
    for (const name of ['audan', 'district']) {
      for (const doc of DISTRICTS) {
        const facets = [`region:${1 + (doc % 2)}`]
        await publish('district', doc, LOCALES, facets, { slug: `${name}-${doc}` })
      }
    }
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = randomFrom(seed)
      const filters = [filterOf(random), filterOf(random), filterOf(random)]
      const followers = filters.map((filter) => new Follower(pullOf(filter)))
      let atWork = true
      const editing = Promise.all(
        Array.from({ length: EDITORS }, async (_, editor) => {
          const own = randomFrom(seed * 100 + editor)
          for (let n = 0; n < ACTS; n += 1) await act(own)
        }),
      ).finally(() => {
        atWork = false
      })
      const following = followers.map((follower, n) =>
        followWhile(() => atWork, follower, randomFrom(seed * 1000 + n)),
      )
      await Promise.all([editing, ...following])
      for (const [n, filter] of filters.entries()) {
        const what = `seed ${seed}, ${JSON.stringify(filter)}`
        const fresh = await freshCopy(pullOf(filter))
        expect(followers[n]?.copy(), what).toEqual(fresh)
        expect(Object.keys(fresh), what).toHaveLength(await shownBy(filter))
      }
    }
  }, 600_000)
})
