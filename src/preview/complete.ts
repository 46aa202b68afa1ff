import type { FlattenedField } from 'payload'
import { type ContentCollection, type EntryType, TYPES } from '../content/names.ts'

type Doc = Record<string, unknown>

/** Stands where a required link leads nowhere yet: an entry whose every text is empty. No document has this id. */
export const BLANK = -1

/**
 * A draft in one language with what it cannot be presented without: empty texts, the present moment, the usual choice, an empty entry
 * for a link. What is there stays as it is.
 * @param needs names of fields that are required for publication alone
 * @param now RFC 3339
 * @returns the document, and the types that an empty entry of is linked
 */
export function complete(
  fields: FlattenedField[],
  doc: Doc,
  { needs, now }: { needs: readonly string[]; now: string },
) {
  const blanks = new Set<EntryType>()
  return { doc: fill(fields, doc, { needs: ['slug', ...needs], now, blanks }), blanks }
}

interface Filling {
  needs: readonly string[]
  now: string
  blanks: Set<EntryType>
}

function fill(fields: FlattenedField[], doc: Doc, filling: Filling): Doc {
  const filled: Doc = { ...doc }
  let latest = filling.now
  for (const field of fields) {
    const value = doc[field.name]
    if (isOpen(value)) {
      const required = 'required' in field && field.required
      if (!required && !filling.needs.includes(field.name)) continue
      filled[field.name] = field.type === 'date' ? latest : standIn(field, filling)
    } else if (field.type === 'date' && String(value) > latest) {
      // What ends does not do so before it began.
      latest = String(value)
    } else if (field.type === 'group' || field.type === 'tab') {
      filled[field.name] = fill(field.flattenedFields, value as Doc, within(filling))
    } else if (field.type === 'array' && Array.isArray(value)) {
      filled[field.name] = value.map((row) => fill(field.flattenedFields, row, within(filling)))
    }
  }
  return filled
}

/** Names are needed of the document itself, not of what is in it. */
const within = (filling: Filling): Filling => ({ ...filling, needs: [] })

const isOpen = (value: unknown) => value === null || value === undefined

function standIn(field: FlattenedField, { blanks }: Filling): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return ''
    case 'number':
      return 0
    case 'select': {
      const [first] = field.options
      const usual = typeof field.defaultValue === 'string' ? field.defaultValue : undefined
      return usual ?? (typeof first === 'object' ? first.value : first)
    }
    case 'relationship': {
      const type = TYPES[field.relationTo as ContentCollection]
      if (type) blanks.add(type)
      return type ? BLANK : null
    }
    default:
      return null
  }
}
