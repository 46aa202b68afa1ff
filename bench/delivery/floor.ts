import { createServer } from 'node:http'
import pg from 'pg'
import type { Name } from './queries.ts'

// The floor: what nothing that asks PostgreSQL can be much faster than. Node's own http, one prepared statement per query written by
// hand over plain tables of its own, and the whole answer built by PostgreSQL. It can do these four queries and nothing else.

/** Entries of a page of a pull, as many as `changes` gives. */
export const PULLED = 500

const cover = `case when a.cover_url is not null then json_build_object('url', a.cover_url, 'alt', a.cover_alt,
  'width', a.cover_width, 'height', a.cover_height, 'thumbhash', a.cover_thumbhash) end`

const news = `(select json_build_object('nodes', coalesce(json_agg(json_build_object('id', a.id, 'slug', a.slug, 'title', a.title,
    'summary', a.summary, 'date', a.date_text, 'cover', ${cover}) order by n.date desc, n.doc desc), '[]'))
  from (select doc, date from floor.article_district n where n.locale = $1 and n.district = $2 order by date desc, doc desc limit 10) n
  join floor.article a on a.doc = n.doc and a.locale = $1)`

const article = (
  slug: string,
) => `(select json_build_object('id', a.id, 'slug', a.slug, 'title', a.title, 'summary', a.summary,
    'date', a.date_text, 'body', json_build_object('html', a.html, 'readingMinutes', a.minutes), 'cover', ${cover},
    'districts', (select coalesce(json_agg(json_build_object('slug', d.slug, 'title', d.title) order by x.n), '[]')
      from unnest(a.districts) with ordinality x (doc, n) join floor.district d on d.doc = x.doc and d.locale = $1),
    'centers', (select coalesce(json_agg(json_build_object('slug', c.slug, 'title', c.title, 'address', c.address) order by x.n), '[]')
      from unnest(a.centers) with ordinality x (doc, n) join floor.center c on c.doc = x.doc and c.locale = $1))
  from floor.article a where a.locale = $1 and a.slug = ${slug})`

const events = `(select json_build_object('nodes', coalesce(json_agg(json_build_object('id', e.id, 'slug', e.slug, 'title', e.title,
    'summary', e.summary, 'kind', e.kind, 'nextOccurrence', json_build_object('startsAt', o.starts_text, 'endsAt', o.ends_text),
    'center', case when c.doc is not null then json_build_object('slug', c.slug, 'title', c.title, 'address', c.address) end)
    order by o.starts_at, o.doc), '[]'))
  from (select o.* from floor.occurrence o join floor.event_district d on d.doc = o.doc and d.locale = $1 and d.district = $2
    where o.ends_at > now() and o.starts_at > now() - interval '40 days' and (o.earlier_ends_at is null or o.earlier_ends_at <= now())
    order by o.starts_at, o.doc limit 20) o
  join floor.event e on e.doc = o.doc and e.locale = $1 left join floor.center c on c.doc = e.center and c.locale = $1)`

const grants = `(select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', g.slug, 'title', g.title, 'summary', g.summary,
    'status', case when g.closes_at <= now() then 'CLOSED' when g.opens_at > now() then 'UPCOMING' else 'OPEN' end,
    'closesAt', g.closes_text, 'amount', case when g.currency is not null then
      json_build_object('min', g.min, 'max', g.max, 'currency', g.currency) end) order by g.place, g.doc), '[]'))
  from (select g.*, case when g.closes_at <= now() then 3e12 - extract(epoch from g.closes_at)
      when g.opens_at > now() then 1e12 + extract(epoch from g.opens_at) else coalesce(extract(epoch from g.closes_at), 9e11) end as place
    from floor.grant g where g.locale = $1 and (g.districts = '{}' or g.districts @> array[(select doc from floor.district
      where locale = $1 and slug = $2)]) order by place, g.doc limit 5) g)`

const centers = `(select json_build_object('slug', d.slug, 'title', d.title, 'centers', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object('slug', c.slug, 'title', c.title, 'kind', c.kind, 'status', c.status, 'address', c.address)
      order by c.title, c.doc), '[]')
    from (select * from floor.center c where c.locale = $1 and c.district = d.doc order by c.title, c.doc limit 20) c)))
  from floor.district d where d.locale = $1 and d.slug = $2)`

const answer = (fields: Record<string, string>) =>
  `select json_build_object('data', json_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}))::text as answer`

export const SQL: Record<Name | 'pull', string> = {
  Q1: answer({ articles: news }),
  Q2: answer({ article: article('$2') }),
  Q3: answer({ events }),
  Q4: answer({ articles: news, article: article('$3'), events, grants, district: centers }),
  // A page of all articles of a district in all languages, from a document and language on.
  pull: `select json_build_object('nodes', coalesce(json_agg(json_build_object('doc', a.doc, 'locale', a.locale, 'id', a.id, 'slug', a.slug,
      'title', a.title, 'summary', a.summary, 'date', a.date_text, 'html', a.html, 'minutes', a.minutes, 'cover', ${cover})
      order by n.doc, n.locale), '[]'))::text as answer
    from (select doc, locale from floor.article_district where district = $1 and (doc, locale) > ($2::int, $3)
      order by doc, locale limit ${PULLED}) n
    join floor.article a on a.doc = n.doc and a.locale = n.locale`,
}

/** The plain tables, filled from what the public API gives, so that the answers are the same. */
export const TABLES = `
  drop schema if exists floor cascade;
  create schema floor;
  create table floor.article (doc int, locale text, id text, slug text, title text, summary text, date timestamptz, date_text text,
    html text, minutes int, cover_url text, cover_alt text, cover_width int, cover_height int, cover_thumbhash text, districts int[],
    centers int[], primary key (doc, locale), unique (locale, slug));
  create table floor.article_district (district text, locale text, date timestamptz, doc int);
  create table floor.event (doc int, locale text, id text, slug text, title text, summary text, kind text, center int,
    primary key (doc, locale));
  create table floor.event_district (doc int, locale text, district text, primary key (doc, locale, district));
  create table floor.occurrence (doc int, starts_at timestamptz, ends_at timestamptz, earlier_ends_at timestamptz, starts_text text,
    ends_text text);
  create table floor.grant (doc int, locale text, slug text, title text, summary text, opens_at timestamptz, closes_at timestamptz,
    closes_text text, min float8, max float8, currency text, districts int[], primary key (locale, doc));
  create table floor.district (doc int, locale text, slug text, title text, primary key (doc, locale), unique (locale, slug));
  create table floor.center (doc int, locale text, slug text, title text collate "kk-x-icu", kind text, status text, address text,
    district int, primary key (doc, locale));`

export const INDEXES = `
  create index on floor.article_district (locale, district, date desc, doc desc);
  create index on floor.article_district (district, doc, locale);
  create index on floor.occurrence (starts_at, doc);
  create index on floor.center (locale, district, title);`

if (process.argv[1] === import.meta.filename) serve()

function serve() {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
  const server = createServer(async (request, response) => {
    const [, name, ...values] = decodeURI(request.url as string).split('/')
    const text = SQL[name as keyof typeof SQL]
    const { rows } = await pool.query<{ answer: string }>({ name: name as string, text, values })
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(rows[0]?.answer)
  })
  server.listen(Number(process.env.PORT), '127.0.0.1')
  process.on('SIGTERM', () => process.exit())
}

/** The path of a request for a query's values. */
export const pathOf = (name: Name, { locale, ...values }: Record<string, string>) =>
  encodeURI(`/${[name, locale?.toLowerCase(), ...Object.values(values)].join('/')}`)
