import type { Field } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'
import { LOCALES_SUFFIX } from '../database/indexes.ts'

/** The tables beside a collection's own that Payload makes, by what follows the collection's name. */
const TABLES = ['rels', 'texts', 'numbers', LOCALES_SUFFIX.slice(1)]

/**
 * Refuses fields for which Payload would make a table or a type that it has under the same name already. It says nothing of it, and
 * neither does the migration: the field is lost, or every save of it fails.
 * @throws Error that says what to do
 */
export function refuseTakenNames(collection: string, fields: Field[]) {
  for (const field of flattenTopLevelFields(fields)) {
    const isSelect = field.type === 'select' || field.type === 'radio'
    if (isSelect && field.name === 'status' && !field.enumName) {
      throw new Error(
        `${collection}: give the select "status" an enumName, as in src/content/event/event.ts: Payload's own _status has its type`,
      )
    }
    const hasTable = field.type === 'array' || (field.type === 'select' && field.hasMany)
    if (hasTable && TABLES.includes(field.name)) {
      throw new Error(
        `${collection}: call "${field.name}" otherwise: ${collection}_${field.name} is a table that Payload makes itself`,
      )
    }
  }
}
