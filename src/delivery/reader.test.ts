import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asReader } from '../../test/support/cluster.ts'
import { cloneDatabase } from '../../test/support/database.ts'
import { seeded } from '../../test/support/seeded.ts'
import { allowReader } from '../database/grantReader.ts'
import { openDatabase } from './database.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let reader: pg.Client

beforeAll(async () => {
  const { template } = await seeded()
  database = await cloneDatabase(template)
  // What belongs to a database itself is not copied with it.
  await allowReader(database.url, asReader(database.url))
  reader = new pg.Client({ connectionString: asReader(database.url) })
  await reader.connect()
})
afterAll(async () => {
  await reader.end()
  await database.drop()
})

/** Whoever reads by mistake or by force could take the read-only mode off: it is a second lock, not the first. */
const refused = async (
  text: string,
  reason = /permission denied|must be (owner|superuser)|read-only/,
) => {
  for (const mode of ['on', 'off']) {
    await reader.query(`set default_transaction_read_only = ${mode}`)
    await expect(reader.query(text), `${text} (${mode})`).rejects.toThrow(reason)
  }
}

const outside = () =>
  database.query(`select c.oid::regclass::text as name, c.relkind as kind from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('delivery', 'pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v', 'm', 'S')
    order by 1`)

describe('the user that delivery reads with', () => {
  it('begins read-only, and reads what is public', async () => {
    const { rows } = await reader.query('show default_transaction_read_only')
    expect(rows).toEqual([{ default_transaction_read_only: 'on' }])
    const titles = await reader.query('select title from delivery.entries')
    expect(titles.rows.length).toBeGreaterThan(50)
  })

  it('reads no account, no draft, and nothing else outside: every table, view and sequence', async () => {
    const found = await outside()
    const names = found.map(({ name }) => name)
    for (const name of [
      'users',
      'users_sessions',
      'articles',
      '_articles_v',
      'publication.history',
      'payload_kv',
    ]) {
      expect(names).toContain(name)
    }
    for (const { name, kind } of found) {
      if (name === 'payload_migrations') continue
      await refused(`select * from ${name}`)
      if (kind === 'S') await refused(`select nextval('${name}')`)
    }
  })

  it('sees no column of them by another way', async () => {
    for (const text of [
      'select hash from public.users',
      'table public.users',
      'copy public.users to stdout',
      "select query_to_xml('select * from public.users', true, true, '')",
      "select * from ts_stat('select to_tsvector(email) from public.users')",
      'select count(*) from public._articles_v',
      'create view pg_temp.mine as select * from public.users',
      'do $$ begin lock table public.users; end $$',
    ]) {
      await refused(text, /permission denied|read-only|cannot|terminat/)
    }
    const statistics = await reader.query(
      `select from pg_stats where schemaname in ('public', 'publication') and tablename <> 'payload_migrations'`,
    )
    expect(statistics.rowCount).toBe(0)
  })

  it('calls no function of ours outside the public schema', async () => {
    const functions = await database.query(
      `select p.oid::regprocedure::text as name, has_schema_privilege('test_reader', n.oid, 'usage') and has_function_privilege('test_reader', p.oid, 'execute') as may,
         p.prosecdef as definer, n.nspname as schema
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname not in ('pg_catalog', 'information_schema')`,
    )
    // Extensions bring their own into `public`; none of them may run with another's rights.
    expect(functions.filter(({ definer }) => definer)).toEqual([])
    expect(functions.filter(({ schema, may }) => schema === 'publication' && may)).toEqual([])
  })

  it('reads no file, no large object and no secret of the server, and runs no program', async () => {
    const [made] = await database.query(`select lo_from_bytea(0, 'a secret'::bytea) as oid`)
    for (const text of [
      `select lo_get(${made?.oid})`,
      `select lo_open(${made?.oid}, 131072)`,
      `select lo_export(${made?.oid}, '/tmp/http-export')`,
      "select lo_import('/etc/passwd')",
      "select pg_read_file('/etc/passwd')",
      "select pg_read_binary_file('PG_VERSION')",
      "select pg_ls_dir('.')",
      "select pg_stat_file('PG_VERSION')",
      "copy (select 1) to program 'true'",
      "copy (select 1) to '/tmp/http-export'",
      'select rolpassword from pg_authid',
      'select * from pg_shadow',
      'select * from pg_hba_file_rules',
      'select * from pg_user_mapping',
    ]) {
      await refused(text, /permission denied|read-only|must be/)
    }
  })

  it('makes and changes nothing, temporary things neither', async () => {
    for (const text of [
      'create table public.mine (id int)',
      'create table delivery.mine (id int)',
      'create temporary table mine (id int)',
      'create schema mine',
      'create function public.mine() returns int language sql as $$ select 1 $$',
      'create extension pg_trgm schema public',
      'delete from delivery.entries',
      "update delivery.entries set title = ''",
      'truncate delivery.log',
      'drop table delivery.entries',
      'alter table delivery.entries add column a int',
      'create role another',
      'alter role test_reader superuser',
      'set role postgres',
      'set session authorization postgres',
      "set session_replication_role = 'replica'",
      'alter system set work_mem = 1',
    ]) {
      await refused(text, /permission denied|read-only|must be|extension|cannot/)
    }
  })

  it('stops nobody but itself', async () => {
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid')
    await refused(`select pg_terminate_backend(${rows[0]?.pid})`)
    await refused(`select pg_cancel_backend(${rows[0]?.pid})`)
    const seen = await reader.query(
      `select query from pg_stat_activity where pid = ${rows[0]?.pid}`,
    )
    expect(seen.rows).toEqual([{ query: '<insufficient privilege>' }])
    await other.end()
  })

  it('is what delivery connects as, without being able to forget it', async () => {
    const pool = openDatabase(asReader(database.url), () => undefined)
    const rows = await pool.query(
      `select current_user, current_setting('transaction_read_only') as read_only, current_setting('search_path') as path, current_setting('statement_timeout') as timeout`,
      [],
    )
    await pool.end()
    expect(rows).toEqual([
      { current_user: 'test_reader', read_only: 'on', path: 'delivery', timeout: '5s' },
    ])
  })
})

it('a user who may read more is not let through', async () => {
  const address = new URL(database.url)
  address.username = `curious_${process.pid}`
  address.password = 'x'
  await database.query(
    `create role ${address.username} login; grant select on public.users to ${address.username}`,
  )
  await expect(allowReader(database.url, address.href)).rejects.toThrow(
    /^The user curious_\d+ could not be set up: it may also read users\./,
  )
  await database.query(`drop owned by ${address.username}; drop role ${address.username}`)
})
