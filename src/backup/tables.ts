import type pg from 'pg'

/**
 * What the platform keeps; each is dumped in whole. Notices that wait (`graphile_worker`) are not: the worker of a restored platform
 * sees by itself that its sites are to be told.
 */
const SCHEMAS = ['public', 'delivery', 'publication', 'notify']

/** Rows that are fetched at once, and bytes from which on a part of a table is full. */
const AT_ONCE = 100
const FULL = 4_000_000

/** What an extension brought is none of ours. */
const OURS = (catalog: string) => `not exists (
  select from pg_depend d
  where d.classid = '${catalog}'::regclass and d.objid = o.oid and d.deptype = 'e')`

/** The tables as `schema.name`, each part quoted where it has to be. */
export async function tablesOf(client: pg.ClientBase) {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, o.relname) as name
     from pg_class o join pg_namespace n on n.oid = o.relnamespace
     where n.nspname = any($1) and o.relkind = 'r' and ${OURS('pg_class')}
     order by n.nspname, o.relname`,
    [SCHEMAS],
  )
  return rows.map(({ name }) => name)
}

/** Where every sequence stands. Read after the rows' snapshot was taken, it is never behind them. */
export async function sequencesOf(client: pg.ClientBase) {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, o.relname) as name
     from pg_class o join pg_namespace n on n.oid = o.relnamespace
     where n.nspname = any($1) and o.relkind = 'S' and ${OURS('pg_class')} order by 1`,
    [SCHEMAS],
  )
  const sequences: Record<string, { value: string; called: boolean }> = {}
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${name}`,
    )
    if (found[0]) sequences[name] = found[0]
  }
  return sequences
}

/**
 * The rows of a table as JSON arrays of a bounded size. PostgreSQL itself writes and reads the
 * values, so that none of them passes through a type of ours.
 */
export async function* rowsOf(client: pg.ClientBase, table: string) {
  await client.query(
    `declare dump no scroll cursor for select row_to_json(t)::text as row from only ${table} t`,
  )
  let rows: string[] = []
  let bytes = 0
  for (;;) {
    const fetched = await client.query<{ row: string }>(`fetch ${AT_ONCE} from dump`)
    for (const { row } of fetched.rows) {
      rows.push(row)
      bytes += row.length
    }
    const ended = fetched.rows.length < AT_ONCE
    if (rows.length > 0 && (ended || bytes > FULL)) {
      yield { rows: rows.length, json: Buffer.from(`[${rows.join(',\n')}]`) }
      rows = []
      bytes = 0
    }
    if (ended) break
  }
  await client.query('close dump')
}

/** Writes rows that `rowsOf` gave. @returns how many */
export async function insertRows(client: pg.ClientBase, table: string, json: string) {
  const columns = await columnsOf(client, table)
  const { rowCount } = await client.query(
    `insert into ${table} (${columns}) overriding system value
     select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [json],
  )
  return rowCount ?? 0
}

/** Those that can be written: what is generated follows from them. */
async function columnsOf(client: pg.ClientBase, table: string) {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  return rows[0]?.columns ?? ''
}

/**
 * Does the work while no foreign key is there: tables refer to each other, so no order of them is
 * right. Made anew afterwards, each is checked as a whole. (Switching the checks off instead takes
 * a superuser, and checks nothing.)
 */
export async function withoutForeignKeys(client: pg.ClientBase, work: () => Promise<void>) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select o.conrelid::regclass::text as table, quote_ident(o.conname) as name,
       pg_get_constraintdef(o.oid) as definition
     from pg_constraint o join pg_namespace n on n.oid = o.connamespace
     where n.nspname = any($1) and o.contype = 'f' and ${OURS('pg_constraint')}`,
    [SCHEMAS],
  )
  for (const { table, name } of rows) {
    await client.query(`alter table ${table} drop constraint ${name}`)
  }
  await work()
  for (const { table, name, definition } of rows) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
}
