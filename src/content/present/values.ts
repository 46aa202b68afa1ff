import type { StoredRichText } from '../../publication/richText/stored.ts'

type Reference = number | { id: number } | null | undefined

/** The id of a linked document or file, however deep Payload filled it. */
export const idOf = (reference: Reference) =>
  typeof reference === 'object' ? (reference?.id ?? null) : (reference ?? null)

export const idsOf = (references: readonly Reference[] | null | undefined) =>
  (references ?? []).map(idOf).filter((id) => id !== null)

/** A value that publication has already required. */
export function filled<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new TypeError('a required value is missing')
  return value
}

/** A select's value as the contract's enum has it: `youth_center` is YOUTH_CENTER. */
export const enumValue = <Value extends string>(value: Value) =>
  value.toUpperCase() as Uppercase<Value>

/** Whatever of pictures and files an entry shows, each once. */
export const mediaOf = (
  ...shown: (number | null | readonly (number | null)[] | StoredRichText | undefined)[]
): number[] => {
  const ids = shown.flatMap((one) => {
    if (one === null || one === undefined) return []
    if (typeof one === 'number') return [one]
    return 'images' in one ? [...one.images, ...one.files] : one
  })
  return [...new Set(ids.filter((id) => id !== null))].sort((a, b) => a - b)
}

/** `district:3` for each, or `district:*` where an entry without any belongs to all. */
export const districtFacets = (districts: number[]) =>
  districts.length > 0 ? districts.map((id) => `district:${id}`) : ['district:*']
