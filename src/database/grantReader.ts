import pg from 'pg'
import { StartError } from '../startError.ts'
import { connected, migrate } from './migrate.ts'

const LOCK = 0x726561

/**
 * Migrates the database and makes the user that delivery connects as.
 * @param readerUrl as delivery will use it; its user and password are those of the new user
 * @returns the user's name
 */
export async function grantReader(databaseUrl: string, readerUrl: string) {
  await migrate(databaseUrl)
  return allowReader(databaseUrl, readerUrl)
}

/**
 * Makes the user that delivery connects as, where there is none, and lets it read what is public
 * and nothing else: neither drafts nor accounts, whatever a mistake in delivery's code would ask.
 * What a later migration adds to the public schema it may read too.
 * @param databaseUrl of a database that is migrated
 * @returns the user's name
 * @throws StartError where that user may read more, for whatever reason
 */
export async function allowReader(databaseUrl: string, readerUrl: string) {
  const { username, password } = new URL(readerUrl)
  const name = decodeURIComponent(username)
  if (!name || name === decodeURIComponent(new URL(databaseUrl).username)) {
    throw new StartError(
      'DELIVERY_DATABASE_URL needs a user of its own: with that of DATABASE_URL it could write.',
    )
  }
  const client = await connected(databaseUrl)
  try {
    await client.query('begin')
    // Two processes that start at once would both make the user.
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    await grant(client, name, password && decodeURIComponent(password))
    const more = await readsMore(client, name)
    if (more) {
      throw new Error(`it may also read ${more}. Use another user, or take its other rights away`)
    }
    await client.query('commit')
    return name
  } catch (error) {
    throw new StartError(`The user ${name} could not be set up: ${(error as Error).message}`)
  } finally {
    await client.end()
  }
}

async function grant(client: pg.Client, name: string, password: string) {
  const user = pg.escapeIdentifier(name)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
  if (!rowCount) await client.query(`create role ${user} login`)
  if (password) await client.query(`alter role ${user} password ${pg.escapeLiteral(password)}`)
  await client.query(`
    alter role ${user} set default_transaction_read_only = on;
    grant usage on schema delivery to ${user};
    grant select on all tables in schema delivery to ${user};
    alter default privileges in schema delivery grant select on tables to ${user};
    grant select on public.payload_migrations to ${user}`)
  await client.query(CLOSE_TO_ALL)
}

/** What every user may do by default, and nobody here needs. Only the owner of the database can take it away. */
const CLOSE_TO_ALL = `
  do $$ begin
    execute format('revoke temporary on database %I from public', current_database());
    revoke create on schema public from public;
  exception when insufficient_privilege then
    raise notice 'not the owner of the database';
  end $$`

/** @returns the name of something else that the user may read */
async function readsMore(client: pg.Client, name: string) {
  const { rows } = await client.query<{ found: string }>(
    `select c.oid::regclass::text as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('delivery', 'pg_catalog', 'information_schema', 'pg_toast')
       and c.oid <> 'public.payload_migrations'::regclass
       and has_schema_privilege($1, n.oid, 'usage') and has_table_privilege($1, c.oid, 'select') limit 1`,
    [name],
  )
  return rows[0]?.found
}
