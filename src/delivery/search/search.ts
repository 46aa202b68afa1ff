import { createHash } from 'node:crypto'
import type { GraphQLResolveInfo } from 'graphql'
import type { Locale } from '../../editorial/languages.ts'
import { type Asked, askedOf } from '../asked.ts'
import type { Context } from '../context.ts'
import { toSource } from '../entries.ts'
import { badCursor } from '../errors.ts'
import { Values } from '../lists/conditions.ts'
import { pageInfo } from '../lists/connection.ts'
import { encodeCursor, type Page, type PageArgs, pageOf } from '../lists/page.ts'
import { pageColumns, readPage } from '../read.ts'
import { type LanguageArgs, languagesOf } from '../resolvers/queries.ts'
import { countSql, matchesSql, type SearchFilter } from './matches.ts'
import { type Question, understand } from './question.ts'
import { snippets } from './snippets.ts'

type SearchArgs = LanguageArgs & PageArgs & { text: string; filter?: SearchFilter | null }

/** The root field `search`: entries by their words, the best match first. */
export async function searchEntries(
  _: unknown,
  args: SearchArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const page = pageOf(args, 'match', context.now)
  const languages = languagesOf(args)
  const asked = digestOf(args, languages)
  const from = page.from && placeOf(page.from, asked)
  const question = await understand(context.database, args.text, languages)
  const filter = args.filter ?? {}
  const asks = askedOf(info)
  const rows = await load(context, { question, languages, filter, page, from, asks })
  const kept = rows.slice(0, page.size)
  if (page.backwards) kept.reverse()
  const snippetOf = snippets(context.database, kept, question)
  const edges = kept.map((row) => ({
    cursor: encodeCursor('match', `${row.value} ${row.type} ${asked}`, row.doc, null),
    node: toSource(row, languages),
    score: Number(row.value),
    snippetOf: () => snippetOf(row),
  }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, page, rows.length > page.size),
    count: () => count(context, { question, languages, filter }),
  }
}

/** The fields of a hit that are made only where they are asked for. */
export const searchEdgeFields = {
  snippet: ({ snippetOf }: { snippetOf: () => unknown }) => snippetOf(),
}

/** Cursors belong to what was searched for. */
const digestOf = ({ text, filter }: SearchArgs, languages: readonly Locale[]) =>
  createHash('sha256')
    .update(JSON.stringify([text, filter ?? null, languages]))
    .digest('base64url')
    .slice(0, 10)

interface From {
  score: string
  type: string
  doc: number
}

function placeOf([value, doc]: [string, number], asked: string): From {
  const [score = '', type = '', of] = value.split(' ')
  if (of !== asked)
    throw badCursor('This cursor belongs to another search. Start again without it.')
  return { score, type, doc }
}

interface Search {
  question: Question
  languages: readonly Locale[]
  filter: SearchFilter
}

async function load(
  context: Context,
  { page, from, asks, ...search }: Search & { page: Page; from: From | null; asks: Asked },
) {
  const values = new Values()
  const matches = matchesSql(search, values)
  if (matches === null) return []
  const [further, direction] = page.backwards ? ['>', 'desc'] : ['<', 'asc']
  const behind = page.backwards ? '<' : '>'
  const place = from
    ? `where score ${further} ${values.add(from.score)}::numeric
         or (score = ${values.add(from.score)}::numeric
           and (type, doc) ${behind} (${values.add(from.type)}::text, ${values.add(from.doc)}::int))`
    : ''
  const byScore = page.backwards ? 'asc' : 'desc'
  const order = (row: string) =>
    `order by ${row}.score ${byScore}, ${row}.type ${direction}, ${row}.doc ${direction}`
  const text = `select m.score::text as value, ${pageColumns(asks)}
     from (select * from (${matches}) a ${place} ${order('a')} limit ${values.add(page.size + 1)}) m
     join entries e on e.type = m.type and e.doc = m.doc and e.locale = m.locale
     ${order('m')}`
  return readPage(context, text, { asked: asks, languages: search.languages, values, sorted: true })
}

async function count({ database }: Context, search: Search) {
  const values = new Values()
  const counted = countSql(search, values)
  if (counted === null) return 0
  const [row] = await database.query<{ count: number }>(counted, values.list)
  return row?.count ?? 0
}
