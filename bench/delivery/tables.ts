import pg from 'pg'
import { INDEXES, TABLES } from './floor.ts'

type Entry = Record<string, any>

const COVER = 'cover { url alt width height thumbhash }'
const PULL: Record<string, string> = {
  ARTICLE: `... on Article { summary date body { html readingMinutes } ${COVER} districts { documentId slug } centers { documentId } }`,
  EVENT: '... on Event { summary kind center { documentId } districts { slug } }',
  GRANT:
    '... on Grant { summary opensAt closesAt amount { min max currency } districts { documentId } }',
  DISTRICT: '... on District { documentId }',
  CENTER: '... on Center { kind status address district { documentId } }',
}

/** The number within the opaque id: what the floor joins by. */
const docOf = (entry: { documentId: string } | null) =>
  entry && Number(Buffer.from(entry.documentId, 'base64url').toString().split(':')[1])
const docsOf = (entries: { documentId: string }[]) => entries.map(docOf)

/** Fills the floor's tables from the public API, so that both tell the same of the same documents. */
export async function fillTables(databaseUrl: string, apiUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const insert = (table: string, rows: unknown[]) =>
    client.query(
      `insert into floor.${table} select * from json_populate_recordset(null::floor.${table}, $1)`,
      [JSON.stringify(rows)],
    )
  await client.query(TABLES)
  const districts = await pull(apiUrl, 'DISTRICT')
  const slugs = [...new Set(districts.map(({ slug }) => slug as string))]
  /** Content without a district belongs to every one. */
  const districtsOf = (entry: Entry) =>
    entry.districts.length > 0 ? entry.districts.map(({ slug }: Entry) => slug) : slugs
  const named = ({ documentId, slug, title, locale, id }: Entry) => ({
    doc: docOf({ documentId }),
    ...{ id, slug, title, locale: locale.toLowerCase() },
  })
  await insert('district', districts.map(named))
  await insert(
    'center',
    (await pull(apiUrl, 'CENTER')).map((one) => ({
      ...one,
      ...named(one),
      district: docOf(one.district),
    })),
  )
  const grants = await pull(apiUrl, 'GRANT')
  await insert(
    'grant',
    grants.map((one) => ({
      ...{ ...one, ...named(one), ...one.amount, districts: docsOf(one.districts) },
      ...{ opens_at: one.opensAt, closes_at: one.closesAt, closes_text: one.closesAt },
    })),
  )
  const events = await pull(apiUrl, 'EVENT')
  await insert(
    'event',
    events.map((one) => ({ ...one, ...named(one), center: docOf(one.center) })),
  )
  await insert(
    'event_district',
    events.flatMap((one) =>
      districtsOf(one).map((district: string) => ({ ...named(one), district })),
    ),
  )
  await client.query(`insert into floor.occurrence select doc, starts_at, ends_at, earlier_ends_at,
    to_json(starts_at at time zone 'Asia/Almaty')#>>'{}' || '+05:00', to_json(ends_at at time zone 'Asia/Almaty')#>>'{}' || '+05:00'
    from delivery.occurrences where counts`)
  await pullEach(apiUrl, 'ARTICLE', async (articles) => {
    await insert(
      'article',
      articles.map((one) => ({
        ...{ ...one, ...named(one), date_text: one.date },
        ...{ html: one.body.html, minutes: one.body.readingMinutes },
        ...Object.fromEntries(
          Object.entries(one.cover ?? {}).map(([name, value]) => [`cover_${name}`, value]),
        ),
        ...{ districts: docsOf(one.districts), centers: docsOf(one.centers) },
      })),
    )
    await insert(
      'article_district',
      articles.flatMap((one) =>
        districtsOf(one).map((district: string) => ({ ...named(one), date: one.date, district })),
      ),
    )
  })
  await client.query(INDEXES)
  // As the database does by itself in time: without it, whoever was written last is the slowest.
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ article: string; locale: 'kk' | 'ru' | 'en' }>(
    'select slug as article, locale from floor.article order by md5(slug) limit 2000',
  )
  await client.end()
  return { articles: rows, districts: slugs }
}

async function pull(apiUrl: string, type: string) {
  const all: Entry[] = []
  await pullEach(apiUrl, type, async (entries) => {
    all.push(...entries)
  })
  return all
}

async function pullEach(apiUrl: string, type: string, take: (entries: Entry[]) => Promise<void>) {
  const query = `query ($after: String) { changes(after: $after, first: 500, filter: { types: [${type}] }) {
    cursor hasMore changes { entry { id documentId locale slug title ${PULL[type]} } } } }`
  for (let after: string | null = null; ; ) {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    })
    const { data, errors } = (await response.json()) as { data: Entry; errors?: unknown[] }
    if (errors) throw new Error(JSON.stringify(errors))
    await take(data.changes.changes.map(({ entry }: Entry) => entry))
    after = data.changes.cursor
    if (!data.changes.hasMore) return
  }
}
