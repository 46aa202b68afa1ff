import pg from 'pg'
import type { Server } from '../delivery/servers.ts'
import type { OpenSet } from '../delivery/sets.ts'
import type { Way } from '../delivery/ways.ts'
import { build, PAYLOAD, payload } from './payload/way.ts'
import { addRelations, install, POSTGRAPHILE, postgraphile } from './postgraphile/way.ts'

/** Gets the other products ready over a set whose plain tables are filled. */
export async function prepareRivals(set: OpenSet): Promise<{ servers: Server[]; ways: Way[] }> {
  const servers: Server[] = []
  const ways: Way[] = []
  if (await install()) {
    await addRelations(set.databaseUrl)
    servers.push(POSTGRAPHILE)
    ways.push(postgraphile)
  } else {
    console.log(
      'PostGraphile is left out: it could not be installed. By hand: npm ci --prefix bench/rivals/postgraphile',
    )
  }
  console.log('Building the app with Payload’s own GraphQL …')
  await build()
  servers.push(PAYLOAD)
  ways.push(payload(await districtsOf(set)))
  return { servers, ways }
}

async function districtsOf({ databaseUrl }: OpenSet) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client
    .query<{ slug: string; doc: number }>('select distinct slug, doc from floor.district')
    .finally(() => client.end())
  return Object.fromEntries(rows.map(({ slug, doc }) => [slug, doc]))
}
