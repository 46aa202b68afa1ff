import type { FlattenedField } from 'payload'

type Doc = Record<string, unknown>

/**
 * A document as the database holds it, with all languages side by side, in one of them.
 * @param fallback the language to take what `locale` lacks from; by default what is lacking is null
 */
export function inLanguage(
  fields: FlattenedField[],
  doc: Doc,
  locale: string,
  fallback?: string,
): Doc {
  const result: Doc = { ...doc }
  for (const field of fields) {
    if (!(field.name in doc)) continue
    const value = doc[field.name]
    if ('localized' in field && field.localized) {
      const languages = (value ?? {}) as Doc
      result[field.name] =
        filled(languages[locale]) ?? filled(fallback && languages[fallback]) ?? null
    } else if ((field.type === 'group' || field.type === 'tab') && isDoc(value)) {
      result[field.name] = inLanguage(field.flattenedFields, value, locale, fallback)
    } else if (field.type === 'array' && Array.isArray(value)) {
      result[field.name] = value.map((row) =>
        inLanguage(field.flattenedFields, row, locale, fallback),
      )
    }
  }
  return result
}

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null

const filled = (value: unknown) =>
  value === '' || value === undefined || (Array.isArray(value) && value.length === 0) ? null : value

/** The texts of one language alone: what a translator turns into another. */
export function localizedPart(fields: FlattenedField[], doc: Doc, locale: string): Doc {
  const part: Doc = {}
  for (const field of fields) {
    const value = doc[field.name]
    if ('localized' in field && field.localized) {
      if (!field.name.startsWith('_') && field.name !== 'slug') {
        part[field.name] = filled((value as Doc | null)?.[locale])
      }
    } else if (field.type === 'group' && isDoc(value)) {
      part[field.name] = localizedPart(field.flattenedFields, value, locale)
    }
  }
  return part
}
