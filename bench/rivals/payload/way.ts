import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Key, Name } from '../../delivery/queries.ts'
import { ROOT, type Server } from '../../delivery/servers.ts'
import { type Expected, plainly, type Way } from '../../delivery/ways.ts'

const NEXT = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
const ENVIRONMENT = {
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  LOG_LEVEL: 'error',
}

export const PAYLOAD: Server = {
  name: 'Payload',
  cwd: import.meta.dirname,
  script: [NEXT, 'start', '--hostname', '127.0.0.1'],
  environment: ENVIRONMENT,
  ready: '/api/graphql',
}

/** Builds the app of the benchmark. */
export async function build() {
  const child = spawn(process.execPath, [NEXT, 'build'], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...ENVIRONMENT, PAYLOAD_SECRET: 'a secret that is needed to build' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error('The app with Payload’s own GraphQL could not be built')
}

const COVER = 'cover { url alt width height thumbhash }'
const CENTER = 'slug title address'
/** Content without a district belongs to every one. */
const HERE = 'OR: [{ districts: { in: [$district] } }, { districts: { exists: false } }]'
/** Without the total, which nobody asks for and which would cost a statement. */
const list = (limit: number, sort: string) =>
  `locale: $locale, limit: ${limit}, sort: "${sort}", pagination: false`

const NEWS = `Articles(${list(10, '-date,-id')}, where: { ${HERE} }) { docs { slug title summary date ${COVER} } }`
const ARTICLE = `article: Articles(${list(1, '-date')}, where: { slug: { equals: $article } }) { docs {
  slug title summary date body ${COVER} districts { slug title } centers { ${CENTER} }
} }`
/** Payload knows the first date of an event alone, so these are other events than the next ones. */
const EVENTS = `Events(${list(20, 'startsAt')}, where: { AND: [{ startsAt: { greater_than: $now } }, { ${HERE} }] }) {
  docs { slug title summary kind startsAt endsAt center { ${CENTER} } }
}`
const GRANTS = `Grants(${list(5, 'closesAt')}, where: { ${HERE} }) {
  docs { slug title summary opensAt closesAt amount { min max currency } }
}`
const CENTERS = `District(id: $id, locale: $locale) { slug title }
Centers(${list(20, 'title')}, where: { district: { equals: $district } }) { docs { slug title kind status address } }`

const query = (variables: string, ...fields: string[]) =>
  `query ($locale: LocaleInputType!, ${variables}) { ${fields.join(' ')} }`.replace(/\s+/g, ' ')

const GRAPHQL: Record<Name, string> = {
  Q1: query('$district: JSON', NEWS),
  Q2: query('$article: String', ARTICLE),
  Q3: query('$district: JSON, $now: DateTime', EVENTS),
  Q4: query(
    '$district: JSON, $id: Int!, $article: String, $now: DateTime',
    ...[NEWS, ARTICLE, EVENTS, GRANTS, CENTERS],
  ),
}

/** @param ids what Payload calls the districts, by their slugs */
export function payload(ids: Record<string, number>): Way {
  const variablesOf = (name: Name, { locale, district, article }: Key) => ({
    locale,
    ...(name !== 'Q2' && { district: ids[district] }),
    ...(/Q[24]/.test(name) && { article }),
    ...(/Q[34]/.test(name) && { now: new Date().toISOString() }),
    ...(name === 'Q4' && { id: ids[district] }),
  })
  return {
    name: 'Payload',
    server: 'Payload',
    prepare: plainly((name, key) => ({
      method: 'POST',
      path: '/api/graphql',
      body: JSON.stringify({ query: GRAPHQL[name], variables: variablesOf(name, key) }),
    })),
    isRight: ({ status, text }, expected) => {
      const { data, errors } = JSON.parse(text)
      return status === 200 && !errors && tellsTheSame(data, expected)
    },
  }
}

type Row = Record<string, any>

/** What both can say: the same articles with the same words and pictures, the same centres; as many events and grants. */
function tellsTheSame(theirs: Row, { data }: Expected) {
  const { articles, article, events, grants, district } = data as Row
  const pairs = [
    articles && [theirs.Articles.docs.map(newsOf), articles.nodes.map(newsOf)],
    article && [articleOf(theirs.article.docs[0]), articleOf(article)],
    district && [theirs.Centers.docs.map(slugOf).sort(), district.centers.nodes.map(slugOf).sort()],
  ].filter(Boolean) as [unknown, unknown][]
  const full = (docs: Row[] | undefined, nodes: Row[] | undefined) =>
    !nodes?.length || Boolean(docs?.length)
  return (
    pairs.every(([one, other]) => isDeepStrictEqual(one, other)) &&
    full(theirs.Events?.docs, events?.nodes) &&
    full(theirs.Grants?.docs, grants?.nodes)
  )
}

const slugOf = ({ slug }: Row) => slug

const newsOf = ({ slug, title, summary, date, cover }: Row) => ({
  ...{ slug, title, summary, date: Date.parse(date) },
  cover: cover && [cover.alt, cover.width, cover.height, cover.thumbhash],
})

const articleOf = (row: Row) => ({
  ...newsOf(row),
  hasBody: Boolean(row.body),
  districts: row.districts.map(slugOf),
  centers: row.centers.map(({ slug, address }: Row) => [slug, address]),
})
