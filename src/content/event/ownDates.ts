import DataLoader from 'dataloader'
import type { Context } from '../../delivery/context.ts'
import type { Database } from '../../delivery/database.ts'
import type { EntrySource } from '../../delivery/entries.ts'
import { Values } from '../../delivery/lists/conditions.ts'
import { touching } from '../../delivery/lists/span.ts'
import { type Between, COLUMNS, type OccurrenceRow, readSpan, toOccurrence } from './occurrences.ts'

interface Asked {
  doc: number
  /** Not ended at this moment, RFC 3339. */
  after: string
}

interface AskedBetween extends Between {
  doc: number
}

/** Loads the dates of the events of one level of a query by one statement each. */
const loaders = (database: Database) => ({
  next: new DataLoader<Asked, OccurrenceRow | null, string>(
    async (asked) => {
      const rows = await database.query<OccurrenceRow & { n: number }>(
        `select asked.n::int, x.* from unnest($1::int[], $2::timestamptz[]) with ordinality as asked (doc, after, n)
         cross join lateral (
           select ${COLUMNS} from occurrences o
           where o.doc = asked.doc and o.counts and o.ends_at > asked.after order by o.starts_at limit 1) x`,
        [asked.map(({ doc }) => doc), asked.map(({ after }) => after)],
      )
      const found = new Map(rows.map((row) => [row.n, row]))
      return asked.map((_, index) => found.get(index + 1) ?? null)
    },
    { cacheKeyFn: ({ doc, after }) => `${doc} ${after}` },
  ),
  between: new DataLoader<AskedBetween, OccurrenceRow[], string>(
    async (asked) => {
      const groups = Map.groupBy(asked, ({ from, to }) => `${from} ${to}`)
      const found = new Map<string, OccurrenceRow[]>()
      for (const group of groups.values()) {
        const { from, to } = group[0] as AskedBetween
        const values = new Values()
        const docs = values.add(group.map(({ doc }) => doc))
        const rows = await database.query<OccurrenceRow>(
          `select ${COLUMNS} from occurrences o
           where o.doc = any(${docs}::int[]) and ${touching({ from, to }, values).join(' and ')}
           order by o.starts_at, o.key`,
          values.list,
        )
        for (const { doc } of group) {
          found.set(
            `${doc} ${from} ${to}`,
            rows.filter((row) => row.doc === doc),
          )
        }
      }
      return asked.map(({ doc, from, to }) => found.get(`${doc} ${from} ${to}`) ?? [])
    },
    { cacheKeyFn: ({ doc, from, to }) => `${doc} ${from} ${to}` },
  ),
})

const byContext = new WeakMap<Context, ReturnType<typeof loaders>>()

function loadersOf(context: Context) {
  const known = byContext.get(context) ?? loaders(context.database)
  byContext.set(context, known)
  return known
}

export function nextOccurrence(
  event: EntrySource,
  { after }: { after?: string | null },
  context: Context,
) {
  if (!after) context.dependencies.ticking.add('dates')
  // A list by the next date brought it along.
  const listed = after ? null : event.$.date
  if (listed && Date.parse(listed.ends) > Date.parse(context.now))
    return toOccurrence(listed, event)
  return loadersOf(context)
    .next.load({ doc: event.$.doc, after: after ?? context.now })
    .then((row) => row && toOccurrence(row, event))
}

export async function occurrencesOf(event: EntrySource, args: Between, context: Context) {
  const rows = await loadersOf(context).between.load({ doc: event.$.doc, ...readSpan(args) })
  return rows.map((row) => toOccurrence(row, event))
}
