import { ENTRY_TYPES, type EntryType } from '../content/names.ts'
import { isLocale, type Locale } from '../editorial/languages.ts'

/** A language version of a document, as the read model knows it. */
export interface VersionKey {
  type: EntryType
  doc: number
  locale: Locale
}

/** The opaque id of a language version; it never changes and is never given to another. */
export const encodeId = ({ type, doc, locale }: VersionKey) =>
  Buffer.from(`${type}:${doc}:${locale}`).toString('base64url')

/** The id that all languages of a document share. */
export const encodeDocumentId = ({ type, doc }: Pick<VersionKey, 'type' | 'doc'>) =>
  Buffer.from(`${type}:${doc}`).toString('base64url')

/** @returns undefined for what is no id of ours: there is simply nothing under it */
export function decodeId(id: string): VersionKey | undefined {
  const [type, number, locale, ...rest] = Buffer.from(id, 'base64url').toString().split(':')
  const doc = Number(number)
  const known = ENTRY_TYPES.some((one) => one === type) && isLocale(locale) && rest.length === 0
  if (!known || !Number.isSafeInteger(doc) || doc < 1 || doc > 2 ** 31 - 1) return undefined
  return { type: type as EntryType, doc, locale: locale as Locale }
}
