import DataLoader from 'dataloader'
import type { EntryType } from '../../content/names.ts'
import type { Locale } from '../../editorial/languages.ts'
import type { Asked } from '../asked.ts'
import type { Context } from '../context.ts'
import { type EntrySource, toSource } from '../entries.ts'
import { pageColumns, readPage } from '../read.ts'
import type { Rounds } from '../rounds.ts'
import { type Condition, conditionSql, isListed, Values } from './conditions.ts'
import { ofDistricts } from './ofDistricts.ts'
import { type Order, sortingOf } from './orders.ts'
import { encodeCursor, type Page } from './page.ts'
import { behind, inOrder, type Paging } from './paging.ts'
import { DATE, JOIN_DATES, type Span, spanConditions } from './span.ts'

export interface List {
  type: EntryType
  order: Order
  languages: readonly Locale[]
  where: Condition[]
  /** Only entries that take place in it; null for types that take place at no time. */
  span: Span | null
  page: Page
  asked: Asked
  /** Facets of which the rows must have one: what differs between the parents that one level of a query lists for. */
  parent: readonly string[] | null
}

type Parent = List['parent']

export interface ListedEntry {
  node: EntrySource
  cursor: string
}

export interface ListPage {
  entries: ListedEntry[]
  more: boolean
}

export interface ListLoader {
  page: { load(list: List): Promise<ListPage> }
  count: DataLoader<Omit<List, 'page' | 'asked' | 'order'>, number, string>
}

/** Loads lists and their totals; lists that differ in their parent alone are one statement. */
export function listLoader(context: Omit<Context, 'lists'>): ListLoader {
  const load = (list: List, parents: Parent[]) => loadPages(context as Context, list, parents)
  const ofParents = new DataLoader<List, ListPage, string>((lists) => grouped(lists, load), {
    cacheKeyFn: JSON.stringify,
  })
  return {
    page: {
      load: async (list) =>
        list.parent ? ofParents.load(list) : ((await load(list, [null]))[0] as ListPage),
    },
    count: new DataLoader(
      (lists) => grouped(lists, (list, parents) => loadCounts(context.rounds, list, parents)),
      { cacheKeyFn: JSON.stringify },
    ),
  }
}

async function grouped<L extends { parent: readonly string[] | null }, R>(
  lists: readonly L[],
  load: (list: L, parents: Parent[]) => Promise<R[]>,
): Promise<R[]> {
  const groups = new Map<string, number[]>()
  lists.forEach((list, index) => {
    const key = JSON.stringify({ ...list, parent: null })
    groups.set(key, [...(groups.get(key) ?? []), index])
  })
  const results = new Array<R>(lists.length)
  await Promise.all(
    [...groups.values()].map(async (indexes) => {
      const members = indexes.map((index) => lists[index] as L)
      const loaded = await load(
        members[0] as L,
        members.map(({ parent }) => parent),
      )
      indexes.forEach((index, n) => {
        results[index] = loaded[n] as R
      })
    }),
  )
  return results
}

async function loadPages(context: Context, list: List, parents: Parent[]) {
  const { order, page, asked, languages } = list
  const values = new Values()
  const sorting = sortingOf(order, () => values.add(page.at))
  const ascending = sorting.descending === page.backwards
  const paging: Paging = {
    values,
    direction: ascending ? 'asc' : 'desc',
    from:
      page.from &&
      `(${values.add(page.from[0])}::${sorting.cast}, ${values.add(page.from[1])}::int)`,
    limit: values.add(page.size + 1),
  }
  // Listed by what comes next from this moment on: then it is what they are asked for as well.
  const dated = order === 'soonest' && list.span?.from === context.now && list.span.to === null
  const sorted = asked.cursors
  const select = `select ${pageColumns(asked)}${sorted ? `, ${sorting.text} as value` : ''}${dated ? `, ${DATE} as date` : ''}`
  const listed = ofDistricts(list, paging)
  const all = () => {
    const conditions = [...rowConditions(list, values), ...behind(paging, sorting.key, 'e.doc')]
    const from = `from entries e ${list.span ? JOIN_DATES : ''} where ${conditions.join(' and ')}`
    const tail = inOrder(paging, sorting.key, 'e.doc')
    return perParent(list, parents, values, { select: `${select} ${from}`, tail, columns: 'x.*' })
  }
  const ofParents = parents.length > 1
  const shape = { type: list.type, asked, languages, values, ofParents, sorted, dated }
  const rows = await readPage(context, listed ? `${select} ${listed}` : all(), shape)
  return parents.map((_, n) => {
    const own = ofParents ? rows.filter((row) => row.n === n) : rows
    const kept = own.slice(0, page.size)
    if (page.backwards) kept.reverse()
    return {
      entries: kept.map((row) => ({
        node: toSource(row, languages, row.date),
        get cursor() {
          return encodeCursor(order, row.value as string, row.doc, page.at)
        },
      })),
      more: own.length > page.size,
    }
  })
}

async function loadCounts(
  rounds: Rounds,
  list: Omit<List, 'page' | 'asked' | 'order'>,
  parents: Parent[],
) {
  const values = new Values()
  const conditions = rowConditions(list, values)
  const select = `select count(*)::int as count from entries e ${list.span ? JOIN_DATES : ''} where ${conditions.join(' and ')}`
  const counts = await rounds.ask<number[]>(
    `select json_agg(count) from (${perParent(list, parents, values, { select, tail: '', columns: 'x.count' })}) counted`,
    values.list,
  )
  return parents.map((_, n) => counts[n] ?? 0)
}

/** A list for each parent, all in one statement. */
function perParent(
  { type, languages }: Pick<List, 'type' | 'languages'>,
  parents: Parent[],
  values: Values,
  { select, tail, columns }: Record<'select' | 'tail' | 'columns', string>,
) {
  if (parents.length === 1 && parents[0] === null) {
    return `select ${columns} from (${select} ${tail}) x`
  }
  const ofDistricts = parents.every((one) => one?.every((facet) => facet.startsWith('district:')))
  const isOfParent = ofDistricts
    ? `${isListed('parent.facets')}${FEW.has(type) ? ` and ${isNamed(type, languages, values)}` : ''}`
    : 'e.facets && parent.facets::text[]'
  return `select (parent.n - 1)::int as n, ${columns}
     from unnest(${values.add(parents.map(arrayLiteral))}::text[]) with ordinality as parent (facets, n)
     cross join lateral (${select} and ${isOfParent} ${tail}) x
     order by parent.n`
}

/** Types of which a district has few: read by the district, and only then put in order. */
const FEW = new Set<EntryType>(['center', 'site'])

const isNamed = (type: EntryType, languages: readonly Locale[], values: Values) =>
  `e.doc = any(array(select l.doc from listings l where l.type = ${values.add(type)}
    and l.locale = any(${values.add(languages)}::text[]) and l.facet = any(parent.facets::text[])))`

/** PostgreSQL has no ragged arrays, so each parent's facets come as the text of an array. */
const arrayLiteral = (facets: Parent) =>
  `{${(facets ?? []).map((one) => JSON.stringify(one)).join(',')}}`

/** The list holds each document once, in the first of the languages that it is published in. */
export function rowConditions(
  { type, languages, where, span }: Pick<List, 'type' | 'languages' | 'where' | 'span'>,
  values: Values,
) {
  const versions = languages.map((_, rank) => servedIn(languages, rank, values))
  return [
    `e.type = ${values.add(type)}`,
    `(${versions.join(' or ')})`,
    ...where.map((condition) => conditionSql(condition, values)),
    ...(span ? spanConditions(span, values) : []),
  ]
}

/** The condition on the row `e` for versions in one of the languages whose documents are published in none of those before it. */
export function servedIn(languages: readonly Locale[], rank: number, values: Values) {
  const earlier = languages.slice(0, rank)
  const own = `e.locale = ${values.add(languages[rank])}`
  return earlier.length === 0 ? own : `(${own} and not e.locales && ${values.add(earlier)}::text[])`
}
