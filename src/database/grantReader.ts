import pg from 'pg'
import { StartError } from '../startError.ts'
import { connected, migrate } from './migrate.ts'

/**
 * Makes the user that delivery connects as, where there is none, and lets it read what is public
 * and nothing else: neither drafts nor accounts, whatever a mistake in delivery's code would ask.
 * What a later migration adds to the public schema it may read too.
 * @param readerUrl as delivery will use it; its user and password are those of the new user
 * @returns the user's name
 */
export async function grantReader(databaseUrl: string, readerUrl: string) {
  await migrate(databaseUrl)
  const { username, password } = new URL(readerUrl)
  const name = decodeURIComponent(username)
  if (!name || name === decodeURIComponent(new URL(databaseUrl).username)) {
    throw new StartError(
      'DELIVERY_DATABASE_URL needs a user of its own: with that of DATABASE_URL it could write.',
    )
  }
  const user = pg.escapeIdentifier(name)
  const client = await connected(databaseUrl)
  try {
    await client.query('begin')
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
    if (!rowCount) await client.query(`create role ${user} login`)
    if (password) {
      const secret = pg.escapeLiteral(decodeURIComponent(password))
      await client.query(`alter role ${user} password ${secret}`)
    }
    await client.query(`
      alter role ${user} set default_transaction_read_only = on;
      grant usage on schema delivery to ${user};
      grant select on all tables in schema delivery to ${user};
      alter default privileges in schema delivery grant select on tables to ${user};
      grant select on payload_migrations to ${user}`)
    await client.query('commit')
    return name
  } catch (error) {
    throw new StartError(`The user ${name} could not be set up: ${(error as Error).message}`)
  } finally {
    await client.end()
  }
}
