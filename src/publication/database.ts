import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

/** What publication needs of a connection or an open transaction. */
export interface Database {
  execute(query: SQL): Promise<unknown>
}

/** The rows of an answer, as the query's author knows them to be. */
export const rows = <Row>(result: unknown) => (result as { rows: Row[] }).rows

/** Ids as an array for a query: drizzle would spread a list into parameters. */
export const idList = (ids: Iterable<number>) => sql`${`{${[...ids].join(',')}}`}::int[]`

/** Where rows are written: what is public, or what a preview lays over it and never commits. */
export type Schema = 'delivery' | 'drafts'

export const tableIn = (schema: Schema, table: string) =>
  sql`${sql.identifier(schema)}.${sql.identifier(table)}`
