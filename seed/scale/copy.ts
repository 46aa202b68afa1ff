import type { ClientBase } from 'pg'

/** What is needed of a connection. */
export type Queries = Pick<ClientBase, 'query'>

/** Which documents are copied, and into how many. */
export interface Copies {
  /** The collection's table. */
  table: string
  /** The ids of the documents that serve as models, each in turn. */
  models: number[]
  count: number
  /** What becomes of a column's value, by `table.column`: SQL in which `m.n` is the number of the copy. */
  changes: Changes
}

export type Changes = Record<string, (value: string) => string>

/**
 * Copies whole documents in the database: their rows in every table that belongs to them, languages, lists and versions included. The
 * tables are found by their foreign keys, so that a new field needs nothing here.
 */
export async function copyDocuments(db: Queries, { table, models, count, changes }: Copies) {
  const map = mapOf(table)
  await db.query(
    `create temp table ${map} (old integer, new integer, parent integer, document integer, n integer) on commit drop`,
  )
  await db.query(
    `insert into ${map} (old, new, n)
     select ($1::int[])[1 + (n - 1) % array_length($1::int[], 1)], nextval(pg_get_serial_sequence($2, 'id')), n
     from generate_series(1, $3::int) n`,
    [models, table, count],
  )
  await db.query(`update ${map} set document = new`)
  await copyRows(db, table, [], changes)
  await copyChildren(db, table, changes)
}

const mapOf = (table: string) => quoted(`copied ${table}`)
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Copies what belongs to the copied rows of a table, and what belongs to that. */
async function copyChildren(db: Queries, table: string, changes: Changes) {
  for (const child of await childrenOf(db, table)) {
    const map = mapOf(child.table)
    await db.query(
      `create temp table ${map} on commit drop as
       select c.id as old, ${newId(child)} as new, p.new as parent, p.document, p.n
       from ${quoted(child.table)} c join ${mapOf(table)} p on p.old = c.${quoted(child.column)}`,
    )
    await copyRows(db, child.table, [child.column], changes)
    await copyChildren(db, child.table, changes)
  }
}

/** A number that the database gives, or for the rows of lists a word that follows from the old one and the document. */
const newId = ({ table, serial }: Child) =>
  serial ? `nextval(pg_get_serial_sequence('${quoted(table)}', 'id'))::int` : newWord('c.id', 'p')

/** The same in the document and in its versions, where Payload knows a row by the column `_uuid`. */
const newWord = (old: string, map: string) => `left(md5(${old} || ' ' || ${map}.document), 24)`

async function copyRows(db: Queries, table: string, parent: string[], changes: Changes) {
  const columns = (await columnsOf(db, table)).filter(
    (name) => name !== 'id' && !parent.includes(name),
  )
  const values = columns.map((name) => {
    const value = `c.${quoted(name)}`
    if (name === '_uuid') return newWord(value, 'm')
    return changes[`${table}.${name}`]?.(value) ?? value
  })
  await db.query(
    `insert into ${quoted(table)} (${['id', ...parent, ...columns].map(quoted).join(', ')})
     select ${['m.new', ...parent.map(() => 'm.parent'), ...values].join(', ')}
     from ${quoted(table)} c join ${mapOf(table)} m on m.old = c.id`,
  )
}

interface Child {
  table: string
  /** Its column that names the parent. */
  column: string
  /** Whether its ids are numbers that the database gives. */
  serial: boolean
}

/** The tables whose rows belong to rows of this one: Payload names the owner in `_parent_id` or `parent_id`. */
async function childrenOf(db: Queries, table: string): Promise<Child[]> {
  const { rows } = await db.query<Child>(
    `select c.conrelid::regclass::text as table, a.attname as column,
       (select atttypid from pg_attribute where attrelid = c.conrelid and attname = 'id') = 'int4'::regtype as serial
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = $1::regclass and a.attname in ('_parent_id', 'parent_id')
     order by 1`,
    [table],
  )
  return rows.map((row) => ({ ...row, table: row.table.replaceAll('"', '') }))
}

async function columnsOf(db: Queries, table: string) {
  const { rows } = await db.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ column_name }) => column_name)
}
