import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import type { Name } from '../../delivery/queries.ts'
import type { Server } from '../../delivery/servers.ts'
import { plainly, type Way } from '../../delivery/ways.ts'
import { RELATIONS } from './relations.ts'

/** Installs it where it is not. @returns whether it is there */
export async function install() {
  const here = import.meta.dirname
  if (existsSync(join(here, 'node_modules', 'postgraphile'))) return true
  console.log('Installing PostGraphile for the benchmark …')
  const child = spawn('npm', ['ci', '--prefix', here], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [status] = await once(child, 'exit')
  return status === 0
}

export const POSTGRAPHILE: Server = {
  name: 'PostGraphile',
  script: ['bench/rivals/postgraphile/server.js'],
  environment: { NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  ready: '/',
}

export async function addRelations(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(RELATIONS).finally(() => client.end())
}

const CENTER = 'slug title address'
const COVER = 'coverUrl coverAlt coverWidth coverHeight coverThumbhash'
const NEWS = `articles: allArticleDistricts(condition: { locale: $locale, district: $district }, orderBy: [DATE_DESC, DOC_DESC], first: 10) {
  nodes { articleByDocAndLocale { id: rowId slug title summary dateText ${COVER} } }
}`
const ARTICLE = `article: articleByLocaleAndSlug(locale: $locale, slug: $article) {
  id: rowId slug title summary dateText html minutes ${COVER}
  articlePlacesByDocAndLocale(orderBy: [N_ASC]) { nodes { districtByDistrictAndLocale { slug title } } }
  articleCentersByDocAndLocale(orderBy: [N_ASC]) { nodes { centerByCenterAndLocale { ${CENTER} } } }
}`
const EVENTS = `events: allUpcomings(condition: { locale: $locale, district: $district }, orderBy: [STARTS_AT_ASC, DOC_ASC], first: 20) {
  nodes { startsText endsText eventByDocAndLocale { id: rowId slug title summary kind centerByCenterAndLocale { ${CENTER} } } }
}`
const GRANTS = `grants: allGrantNows(condition: { locale: $locale, district: $district }, orderBy: [PLACE_ASC, DOC_ASC], first: 5) {
  nodes { slug title summary status closesText min max currency }
}`
const CENTERS = `district: districtByLocaleAndSlug(locale: $locale, slug: $district) {
  slug title centersByDistrictAndLocale(orderBy: [TITLE_ASC, DOC_ASC], first: 20) { nodes { slug title kind status address } }
}`

const query = (variables: string, ...fields: string[]) =>
  `query (${variables}) { ${fields.join(' ')} }`.replace(/\s+/g, ' ')

const GRAPHQL: Record<Name, string> = {
  Q1: query('$locale: String!, $district: String!', NEWS),
  Q2: query('$locale: String!, $article: String!', ARTICLE),
  Q3: query('$locale: String!, $district: String!', EVENTS),
  Q4: query(
    '$locale: String!, $district: String!, $article: String!',
    ...[NEWS, ARTICLE, EVENTS, GRANTS, CENTERS],
  ),
}

export const postgraphile: Way = {
  name: 'PostGraphile',
  server: 'PostGraphile',
  prepare: plainly((name, { locale, district, article }) => ({
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({
      query: GRAPHQL[name],
      variables: {
        locale,
        ...(name !== 'Q2' && { district }),
        ...(/Q[24]/.test(name) && { article }),
      },
    }),
  })),
  isRight: ({ status, text }, { data }) =>
    status === 200 && isDeepStrictEqual(inOurWords(JSON.parse(text).data), data),
}

type Row = Record<string, any>

/** What PostGraphile says, as the platform says it. */
function inOurWords(data: Row) {
  const { articles, article, events, grants, district } = data
  const nodes = (connection: Row, map: (row: Row) => unknown) => ({
    nodes: connection.nodes.map(map),
  })
  return {
    ...(articles && {
      articles: nodes(articles, ({ articleByDocAndLocale }) => newsOf(articleByDocAndLocale)),
    }),
    ...(article && { article: articleOf(article) }),
    ...(events && { events: nodes(events, eventOf) }),
    ...(grants && { grants: nodes(grants, grantOf) }),
    ...(district && {
      district: {
        ...{ slug: district.slug, title: district.title },
        centers: nodes(district.centersByDistrictAndLocale, (center) => center),
      },
    }),
  }
}

const newsOf = (row: Row) => {
  const { id, slug, title, summary, dateText: date } = row
  const [url, alt, width, height, thumbhash] = COVER.split(' ').map((name) => row[name])
  return { id, slug, title, summary, date, cover: url && { url, alt, width, height, thumbhash } }
}

const articleOf = (row: Row) => ({
  ...newsOf(row),
  body: { html: row.html, readingMinutes: row.minutes },
  districts: row.articlePlacesByDocAndLocale.nodes.map(
    (one: Row) => one.districtByDistrictAndLocale,
  ),
  centers: row.articleCentersByDocAndLocale.nodes.map((one: Row) => one.centerByCenterAndLocale),
})

const eventOf = ({ startsText: startsAt, endsText: endsAt, eventByDocAndLocale }: Row) => {
  const { centerByCenterAndLocale: center, ...event } = eventByDocAndLocale
  return { ...event, nextOccurrence: { startsAt, endsAt }, center }
}

const grantOf = ({ closesText: closesAt, min, max, currency, ...grant }: Row) => ({
  ...grant,
  closesAt,
  amount: currency && { min, max, currency },
})
