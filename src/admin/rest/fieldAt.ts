import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { isLocale } from '../../editorial/languages.ts'

const ID: FlattenedField = { name: 'id', type: 'number' }

/** The field that a path of a query leads to, through groups, rows and references; undefined where it leads nowhere. */
export function fieldAt(
  payload: Payload,
  fields: FlattenedField[],
  path: string[],
): FlattenedField | undefined {
  const [name, ...after] = path
  if (name === 'id' && after.length === 0) return fields.find((one) => one.name === 'id') ?? ID
  const field = fields.find((one) => one.name === name)
  if (!field) return undefined
  const rest =
    'localized' in field && field.localized && isLocale(after[0]) ? after.slice(1) : after
  if (rest.length === 0) return field
  switch (field.type) {
    case 'group':
    case 'tab':
    case 'array':
      return fieldAt(payload, field.flattenedFields, rest)
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo))
        return /^(value|relationTo)$/.test(rest.join('.'))
          ? { name: field.name, type: 'json' }
          : undefined
      return fieldAt(payload, fieldsOf(payload, field.relationTo), rest)
    case 'blocks':
    case 'join':
    case 'json':
    case 'richText':
      // What lies in there Payload alone knows.
      return { name: field.name, type: 'json' }
    default:
      return undefined
  }
}

export const fieldsOf = (payload: Payload, collection: string) =>
  payload.collections[collection as CollectionSlug].config.flattenedFields
