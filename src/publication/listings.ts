import { sql } from '@payloadcms/db-postgres'
import { type Database, type Schema, tableIn } from './database.ts'
import type { Row, Write } from './readModel.ts'

/** Lists the versions under the districts that they belong to; those that are taken from the world leave the lists by themselves. */
export async function writeListings(db: Database, type: string, writes: Write[]) {
  const changed = writes.filter(({ row, before }) => !before || !sameListing(row, before))
  if (changed.length === 0) return
  const versions = JSON.stringify(changed.map(({ doc, locale }) => ({ doc, locale })))
  await db.execute(sql`
    delete from delivery.listings where type = ${type} and (doc, locale) in (
      select doc, locale from json_to_recordset(${versions}::json) as one(doc int, locale text))`)
  await insertListings(db, 'delivery', type, changed)
}

export async function insertListings(db: Database, schema: Schema, type: string, writes: Write[]) {
  const listings = writes.flatMap(({ doc, locale, row }) =>
    districtsOf(row).map((facet) => ({ doc, locale, facet, sort_at: row.sortAt })),
  )
  if (listings.length === 0) return
  await db.execute(sql`
    insert into ${tableIn(schema, 'listings')} (type, doc, locale, facet, sort_at)
    select ${type}, * from json_to_recordset(${JSON.stringify(listings)}::json)
      as one(doc int, locale text, facet text, sort_at timestamptz)`)
}

const districtsOf = ({ facets }: Row) => [
  ...new Set(facets.filter((facet) => facet.startsWith('district:'))),
]

const sameListing = (one: Row, other: Row) =>
  JSON.stringify([districtsOf(one), timeOf(one)]) ===
  JSON.stringify([districtsOf(other), timeOf(other)])

const timeOf = ({ sortAt }: Row) => (sortAt ? Date.parse(sortAt) : null)
