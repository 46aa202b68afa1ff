import type { GraphQLResolveInfo } from 'graphql'
import { askedOf } from '../../delivery/asked.ts'
import type { Context } from '../../delivery/context.ts'
import type { EntrySource } from '../../delivery/entries.ts'
import { badInput } from '../../delivery/errors.ts'
import { Values } from '../../delivery/lists/conditions.ts'
import { pageInfo } from '../../delivery/lists/connection.ts'
import { rowConditions } from '../../delivery/lists/loader.ts'
import { encodeCursor, type PageArgs, pageOf } from '../../delivery/lists/page.ts'
import { touching } from '../../delivery/lists/span.ts'
import { link } from '../../delivery/resolvers/entry.ts'
import { type LanguageArgs, languagesOf } from '../../delivery/resolvers/queries.ts'
import type { EventFilter, EventStatus } from '../../delivery/schema-types.ts'
import { instant } from '../../publication/time.ts'
import { eventConditions } from './list.ts'
import type { PublicHead } from './present.ts'
import type { ChangedDate, ChangedDates } from './presentChanges.ts'

/** A row of `delivery.occurrences`. */
export interface OccurrenceRow {
  doc: number
  key: string
  /** Instants, RFC 3339. */
  starts: string
  ends: string
  original: string
  state: string
}

/** A date with the event that it belongs to, and what is said of this date alone. */
export interface OccurrenceSource {
  event: EntrySource
  row: OccurrenceRow
  change: ChangedDate | undefined
  startsAt: string
  endsAt: string
}

export interface Between {
  from: string
  to: string
}

const MOST_DAYS = 366
const DAY = 86_400_000

/** @throws BAD_USER_INPUT where the span ends before it begins or is longer than a leap year */
export function readSpan({ from, to }: Between): Between {
  const days = (Date.parse(to) - Date.parse(from)) / DAY
  if (days < 0) throw badInput('`from` is after `to`')
  if (days > MOST_DAYS)
    throw badInput(`At most ${MOST_DAYS} days at once, these are ${Math.ceil(days)}`)
  return { from, to }
}

export const toOccurrence = (row: OccurrenceRow, event: EntrySource): OccurrenceSource => ({
  event,
  row,
  change: (event.changes as ChangedDates)[row.key],
  startsAt: instant(row.starts),
  endsAt: instant(row.ends),
})

export const COLUMNS = `o.doc, o.key, to_json(o.starts_at) #>> '{}' as starts, to_json(o.ends_at) #>> '{}' as ends,
  to_json(o.original_starts_at) #>> '{}' as original, o.state`

type CalendarArgs = Between & LanguageArgs & PageArgs & { filter?: EventFilter | null }

/** The root field `occurrences`: the dates of all events in a span, in order of start. */
export async function calendar(
  _: unknown,
  args: CalendarArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { from, to } = readSpan(args)
  const page = pageOf(args, 'dates', context.now)
  const languages = languagesOf(args)
  const filter = args.filter ?? {}
  const withBody = askedOf(info).body
  const values = new Values()
  const conditions = [
    ...rowConditions(
      { type: 'event', languages, where: eventConditions(filter), span: null },
      values,
    ),
    ...touching({ from, to }, values),
    ...(filter.from || filter.to
      ? touching({ from: filter.from ?? null, to: filter.to ?? null }, values)
      : []),
  ]
  if (page.from) {
    const [value, doc] = page.from
    const [starts, key] = splitKey(value)
    const place = `(${values.add(starts)}::timestamptz, ${values.add(doc)}::int, ${values.add(key)}::text)`
    conditions.push(`(o.starts_at, o.doc, o.key) ${page.backwards ? '<' : '>'} ${place}`)
  }
  const direction = page.backwards ? 'desc' : 'asc'
  const rows = await context.database.query<OccurrenceRow>(
    `select ${COLUMNS} from occurrences o join entries e on e.doc = o.doc
     where ${conditions.join(' and ')}
     order by o.starts_at ${direction}, o.doc ${direction}, o.key ${direction} limit ${values.add(page.size + 1)}`,
    values.list,
  )
  const kept = rows.slice(0, page.size)
  if (page.backwards) kept.reverse()
  const edges = (
    await Promise.all(
      kept.map(async (row) => {
        const event = await context.entries.load({
          type: 'event',
          doc: row.doc,
          languages,
          withBody,
        })
        return event && { cursor: cursorOf(row), node: toOccurrence(row, event) }
      }),
    )
  ).filter((edge) => edge !== null)
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, page, rows.length > page.size),
  }
}

/** Dates that begin together are kept apart by their event and their key. */
const cursorOf = ({ starts, key, doc }: OccurrenceRow) =>
  encodeCursor('dates', `${starts} ${key}`, doc, null)

function splitKey(value: string): [string, string] {
  const space = value.indexOf(' ')
  return [value.slice(0, space), value.slice(space + 1)]
}

/** What is off or put off as a whole is so on every date. */
const AS_A_WHOLE = new Set(['CANCELLED', 'POSTPONED'])

/** How a date takes place. */
export function statusOf({ row, event }: Pick<OccurrenceSource, 'row' | 'event'>) {
  const whole = event.status as EventStatus
  return AS_A_WHOLE.has(whole) || row.state === 'SCHEDULED' ? whole : (row.state as EventStatus)
}

/** Where a date takes place: its own place, else that of its event. */
export function placeOf({ event, change }: Pick<OccurrenceSource, 'event' | 'change'>) {
  const whole = event as EntrySource & Pick<PublicHead, 'center' | 'venue' | 'onlineUrl'>
  return {
    center: change?.center ?? whole.center ?? null,
    venue: change?.venue ?? (change?.center ? null : (whole.venue ?? null)),
    onlineUrl: change?.onlineUrl ?? whole.onlineUrl ?? null,
  }
}

export const occurrenceResolvers = {
  id: ({ row }: OccurrenceSource) =>
    Buffer.from(`occurrence ${row.doc} ${row.key}`).toString('base64url'),
  originalStartsAt: ({ row }: OccurrenceSource) => instant(row.original),
  status: statusOf,
  center: (source: OccurrenceSource, args: unknown, context: Context, info: GraphQLResolveInfo) =>
    link('center', 'center')(
      { ...source.event, center: placeOf(source).center },
      args,
      context,
      info,
    ),
  venue: (source: OccurrenceSource) => placeOf(source).venue,
  onlineUrl: (source: OccurrenceSource) => placeOf(source).onlineUrl,
  note: ({ change }: OccurrenceSource) => change?.note ?? null,
}
