import type { FlattenedField } from 'payload'
import { type ContentCollection, type EntryType, TYPES } from '../content/names.ts'
import type { Presented } from './contract.ts'

/** An entry that another one links to. */
export interface Link {
  type: EntryType
  doc: number
}

/** The entries that a document names in its fields and in its text, each once. */
export function linksOf(
  fields: FlattenedField[],
  doc: Record<string, unknown>,
  { body }: Presented,
): Link[] {
  const links = [...named(fields, doc), ...((body?.links ?? []) as Link[])]
  return [...new Map(links.map((link) => [`${link.type} ${link.doc}`, link])).values()]
}

function named(fields: FlattenedField[], doc: Record<string, unknown>): Link[] {
  return fields.flatMap((field) => {
    const value = doc[field.name]
    if (value === null || value === undefined) return []
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      const type = TYPES[field.relationTo as ContentCollection]
      return type ? [value].flat().map((id) => ({ type, doc: Number(id) })) : []
    }
    if (!('flattenedFields' in field)) return []
    return [value].flat().flatMap((row) => named(field.flattenedFields, row as typeof doc))
  })
}
