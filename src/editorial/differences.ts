import type { FlattenedField } from 'payload'
import { type Label, LOCALES, type Locale } from './languages.ts'
import type { State } from './states.ts'

/** A field that two states of a document have differently. */
export interface Difference {
  /** As Payload writes it: `seo.title`. */
  path: string
  label: Label
  /** The language that differs, where the field is localized. */
  locale?: Locale
}

/** What every save writes anew. */
const UNSTEADY = new Set(['id', 'updatedAt'])

/**
 * Compares two states of a document as the database holds them.
 * @param languages those whose texts count; fields that all languages share always do
 */
export function differences(
  fields: FlattenedField[],
  before: State,
  after: State,
  languages: readonly Locale[] = [],
  prefix = '',
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    const [was, is] = [before[field.name], after[field.name]]
    const path = `${prefix}${field.name}`
    if (UNSTEADY.has(path)) return []
    if ('localized' in field && field.localized) {
      return languages
        .filter((locale) => plain((was as State)?.[locale]) !== plain((is as State)?.[locale]))
        .map((locale) => ({ path, label: labelOf(field), locale }))
    }
    if (field.type === 'group' || field.type === 'tab') {
      const [inner, outer] = [(was ?? {}) as State, (is ?? {}) as State]
      return differences(field.flattenedFields, inner, outer, languages, `${path}.`)
    }
    return plain(was) === plain(is) ? [] : [{ path, label: labelOf(field) }]
  })
}

/** Whether the state is public in some language. */
export function isPublic({ _status, deletedAt }: State) {
  const status = (_status ?? {}) as Partial<Record<Locale, string>>
  return !deletedAt && LOCALES.some((locale) => status[locale] === 'published')
}

/** Without what is empty, a box that is not ticked included, and without the ids of rows, which each version draws anew. */
const plain = (value: unknown) =>
  JSON.stringify(value, (key, one) => (key === 'id' || isEmpty(one) ? undefined : one))

const isEmpty = (value: unknown) =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** The name of the field in the form. */
function labelOf(field: FlattenedField): Label {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'object' && label !== null && 'kk' in label) return label as Label
  const name = typeof label === 'string' ? label : field.name
  return { kk: name, ru: name, en: name }
}
