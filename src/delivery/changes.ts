import { createHash } from 'node:crypto'
import type { EntryType } from '../content/names.ts'
import { LOCALES, type Locale } from '../editorial/languages.ts'
import type { Asked } from './asked.ts'
import type { Context } from './context.ts'
import { type EntryRow, toSource } from './entries.ts'
import { badCursor, badInput } from './errors.ts'
import { encodeDocumentId, encodeId } from './ids.ts'
import { Values } from './lists/conditions.ts'
import { type Beside, besideSql, contentColumns, learn } from './read.ts'
import { isShown, scopeSql, wasShown } from './scope.ts'

export interface ChangeFilter {
  /** Slugs, former ones too. */
  districts?: string[] | null
  types?: EntryType[] | null
  locales?: Locale[] | null
}

export interface ChangesArgs {
  after?: string | null
  filter?: ChangeFilter | null
  fallback: readonly Locale[]
  first: number
}

/** Where a follower stands. */
interface Cursor {
  /** The last number of the log that it has seen. */
  seq: number
  /** The head of the log when it began: what was gone by then it never had, so it is not told. */
  began: number
  filter: string
  epoch: string
}

/** What each row tells of the database and the filter. */
interface Standing {
  epoch: string
  /** The last number of the log. */
  head_seq: string
  districts: number[] | null
  unknown: string[] | null
}

/** A change, in the first row with what stands beside all of them. */
type ChangeRow = EntryRow &
  Standing & { seq: string; at: string; linked: Beside[0]; shown: Beside[1] }

const MOST = 500

/**
 * What changed since a cursor, oldest first. The log has one row per language version, at the place of its newest change, so a
 * snapshot and what follows it are the same walk: from the first number, or from the cursor's.
 * @throws BAD_CURSOR for a cursor of another filter or another database, BAD_USER_INPUT for a district that does not exist
 */
export async function changes(
  { database, ...reading }: Pick<Context, 'database' | 'known' | 'dependencies'>,
  { after, filter, fallback, first }: ChangesArgs,
  asked: Asked,
) {
  if (first < 1 || first > MOST) throw badInput(`\`first\` must be 1 to ${MOST}, it is ${first}`)
  const cursor = after ? decode(after) : undefined
  const values = new Values(
    cursor?.seq ?? 0,
    filter?.types ?? null,
    filter?.locales ?? null,
    cursor?.began ?? null,
    first + 1,
    filter?.districts ?? null,
  )
  const languages = [...LOCALES]
  const [linked, shown] = besideSql(asked, languages, values)
  // Rows, since many texts cost more as one value. Without a change there is still one that says where the log stands.
  const rows = await database.query<ChangeRow>(
    `with ${scopeSql('$6')}, page as materialized (
       select found.*, epoch.id as epoch, epoch.head as head_seq, scope.districts, scope.unknown
       from (select id, (select coalesce(max(seq), 0) from log) as head from epoch) epoch
       left join scope on true
       left join lateral (
         select l.seq, to_json(l.at) #>> '{}' as at, l.type, l.doc, l.locale, ${contentColumns(asked)}
         from log l left join entries e on e.type = l.type and e.doc = l.doc and e.locale = l.locale and ${isShown}
         where l.seq > $1 and ($2::text[] is null or l.type = any($2)) and ($3::text[] is null or l.locale = any($3))
           and (e.doc is not null or (l.seq > coalesce($4::bigint, epoch.head) and ${wasShown}))
         order by l.seq limit $5
       ) found on true
     ), first as (select min(seq) as seq from page)
     select page.seq, page.at, page.type, page.doc, page.locale, page.slug, page.title, page.head, ${asked.about ? 'page.about' : 'null::json as about'},
       ${asked.body ? 'b.body' : 'null::json as body'}, page.epoch, page.head_seq, page.districts, page.unknown,
       case when page.seq = first.seq then ${linked}::json end as linked, case when page.seq = first.seq then ${shown}::json end as shown
     from page cross join first
     ${asked.body ? 'left join bodies b on page.head is not null and b.type = page.type and b.doc = page.doc and b.locale = page.locale' : ''}
     order by page.seq`,
    values.list,
  )
  const [top] = rows as [ChangeRow]
  const { epoch, districts, unknown } = top
  const head = Number(top.head_seq)
  learn(reading, [top.linked, top.shown], languages)
  if (unknown?.length) throw badInput(`\`districts\`: there is no ${unknown.join(', ')}`)
  const key = filterKey(filter, districts)
  if (cursor && (cursor.filter !== key || cursor.epoch !== epoch || cursor.seq > head)) {
    throw badCursor(
      'This cursor belongs to another filter or another database. Start again without it and drop what does not come again.',
    )
  }
  const found = rows.filter(({ seq }) => seq !== null)
  const kept = found.slice(0, first)
  for (const row of kept) reading.dependencies.addEntry(row)
  const last = Number(kept.at(-1)?.seq ?? 0)
  const began = cursor?.began ?? head
  const hasMore = found.length > first
  const seq = hasMore ? last : Math.max(last, cursor?.seq ?? 0, head)
  return {
    changes: kept.map((row) => present(row, fallback)),
    cursor: encode({ seq, began, filter: key, epoch }),
    hasMore,
  }
}

/** The state of the log, and where a follower with this filter stands who has all that is public at this moment. */
export async function standing(
  { query }: Pick<Context['database'], 'query'>,
  filter: ChangeFilter,
) {
  const [row] = await query<Omit<Standing, 'unknown'>>(
    `with ${scopeSql('$1')}
     select epoch.id as epoch, (select coalesce(max(seq), 0) from log) as head_seq, scope.districts
     from epoch left join scope on true`,
    [filter.districts ?? null],
  )
  const { epoch, head_seq, districts } = row as Omit<Standing, 'unknown'>
  const head = Number(head_seq)
  const cursor = encode({ seq: head, began: head, filter: filterKey(filter, districts), epoch })
  return { epoch, head, cursor }
}

function present(row: ChangeRow, fallback: readonly Locale[]) {
  const { type, doc, locale, head, at } = row
  return {
    kind: head ? 'UPSERT' : 'DELETE',
    id: encodeId({ type, doc, locale }),
    documentId: encodeDocumentId({ type, doc }),
    type,
    locale,
    at,
    entry: head ? toSource(row, [...new Set([locale, ...fallback])]) : null,
  }
}

/** The same for filters that mean the same, also when a district has got another slug. */
function filterKey(filter: ChangeFilter | null | undefined, districts: number[] | null) {
  const types = filter?.types ? [...new Set(filter.types)].sort() : null
  const asked = filter?.locales ? [...new Set(filter.locales)].sort() : null
  const locales = asked?.length === LOCALES.length ? null : asked
  return createHash('sha256')
    .update(JSON.stringify([types, locales, districts]))
    .digest('base64url')
    .slice(0, 10)
}

/** The last number of the log that a follower with this cursor has seen. */
export const seenUntil = (cursor: string) => decode(cursor).seq

const encode = ({ seq, began, filter, epoch }: Cursor) =>
  Buffer.from(JSON.stringify([seq, began, filter, epoch])).toString('base64url')

function decode(text: string): Cursor {
  try {
    const [seq, began, filter, epoch] = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (isSeq(seq) && isSeq(began) && typeof filter === 'string' && typeof epoch === 'string') {
      return { seq, began, filter, epoch }
    }
  } catch {
    // Not even JSON: the same answer as below.
  }
  throw badCursor('This is no cursor of `changes`. Start again without it.')
}

const isSeq = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
