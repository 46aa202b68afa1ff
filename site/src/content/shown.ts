import type { VersionFragment } from '../gql/graphql.ts'
import { type Lang, toLang } from '../languages.ts'
import { langs } from '../site.ts'

/** Every language version of one entry. */
export type Versions<Version extends VersionFragment> = Map<Lang, Version>

/** Puts language versions together that are the same entry, in the order in which they came. */
export function byDocument<Version extends VersionFragment>(versions: Version[]) {
  const documents = new Map<string, Versions<Version>>()
  for (const version of versions) {
    const known = documents.get(version.documentId) ?? new Map()
    documents.set(version.documentId, known.set(toLang(version.locale), version))
  }
  return [...documents.values()]
}

/** The version that a page in this language shows: its own, else that of the first language which has one. */
export function shownIn<Version extends VersionFragment>(lang: Lang, versions: Versions<Version>) {
  const found = [lang, ...langs].map((one) => versions.get(one)).find(Boolean)
  if (!found) throw new Error('An entry without a version in any language of the site')
  return found
}
