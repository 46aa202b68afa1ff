import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { contentTypes } from '../../src/content/index.ts'
import { republish } from '../../src/publication/republish.ts'
import { type Changes, copyDocuments, type Queries } from './copy.ts'

/** How many documents of a type there are to be for so many articles. */
const SHARES = {
  articles: (articles: number) => articles,
  events: (articles: number) => Math.ceil(articles * 0.4),
  grants: (articles: number) => Math.ceil(articles / 100),
  centers: () => 60,
}
type Scaled = keyof typeof SHARES

interface Options {
  onStep?: (text: string) => void
  onProgress?: (done: number, all: number) => void
}

/**
 * Makes the large set for benchmarks out of the demo content: copies of its articles, events, grants and centres, each with a title, a
 * slug and a date of its own, always the same for the same size. What the world sees of them is then made as by publishing.
 * @param articles how many articles there are to be in the end
 */
export async function scale(payload: Payload, articles: number, options: Options = {}) {
  const { pool } = payload.db as unknown as PostgresAdapter
  const db = await pool.connect()
  try {
    await db.query('begin')
    for (const table of Object.keys(SHARES) as Scaled[]) {
      const models = await publishedDocuments(db, table)
      const count = SHARES[table](articles) - models.length
      if (models.length === 0 || count <= 0) continue
      await copyDocuments(db, { table, models, count, changes: changesOf(table) })
      options.onStep?.(`${table}: ${count} copies`)
    }
    await db.query('commit')
  } catch (error) {
    await db.query('rollback').catch(() => undefined)
    throw error
  } finally {
    db.release()
  }
  const scaled = contentTypes.filter(({ collection }) => collection in SHARES)
  await republish(payload, scaled, options)
  await pool.query('analyze')
}

async function publishedDocuments(db: Queries, table: Scaled) {
  const { rows } = await db.query<{ id: number }>(
    `select distinct t.id from ${table} t join ${table}_l10n l on l._parent_id = t.id
     where t.deleted_at is null and l._status = 'published' order by t.id`,
  )
  return rows.map(({ id }) => id)
}

type Change = (value: string) => string

const numbered: Change = (title) => `${title} || ' ' || m.n`
const ownSlug: Change = (slug) => `${slug} || '-c' || m.n`
const earlier: Change = (date) => `${date} - m.n * interval '97 minutes'`
/** Whole weeks over four years, so that the days of the week stay. */
const inOtherWeeks: Change = (date) => `${date} + ((m.n * 5 % 1461 - 730) / 7) * interval '7 days'`
/** A rule of months or years would no longer begin on its day; one without end would fill the calendar. */
const ending: Change = (rule) =>
  `case when ${rule} ~ 'FREQ=(DAILY|WEEKLY)' then regexp_replace(${rule}, ';(UNTIL|COUNT)=[^;]*', '') || ';COUNT=40' end`

/** Copies have titles and slugs of their own, and those of the same model lie apart in time. */
function changesOf(table: Scaled): Changes {
  const own: Partial<Record<Scaled, [list: string, column: string, change: Change][]>> = {
    articles: [['', 'date', earlier]],
    events: [
      ['', 'starts_at', inOtherWeeks],
      ['', 'ends_at', inOtherWeeks],
      ['', 'recurrence', ending],
      ['_changes', 'day', inOtherWeeks],
      ['_changes', 'starts_at', inOtherWeeks],
      ['_changes', 'ends_at', inOtherWeeks],
    ],
  }
  const all: [string, string, Change][] = [
    ['_l10n', 'title', numbered],
    ['_l10n', 'slug', ownSlug],
    ...(own[table] ?? []),
  ]
  return Object.fromEntries(
    all.flatMap(([list, column, change]) => [
      [`${table}${list}.${column}`, change],
      // Versions have the same tables; the columns of a list alone keep their names there.
      [versionColumn(table, list, column), change],
    ]),
  )
}

const versionColumn = (table: Scaled, list: string, column: string) =>
  list === '' || list === '_l10n'
    ? `_${table}_v${list}.version_${column}`
    : `_${table}_v_version${list}.${column}`
