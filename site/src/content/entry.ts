import type { Lang } from '../languages.ts'
import { entryPath, entryPaths, type PageType, type Paths } from '../urls.ts'
import { indexOf, shownIn, type Type, type VersionOf } from './copy.ts'
import type { View } from './view.ts'

/** An entry as its page shows it. */
export interface Found<Name extends PageType> {
  version: VersionOf<Name>
  /** The same page in every language of the site. */
  paths: Paths
  /** The languages that its text is in. */
  translated: Lang[]
}

/**
 * What an address leads to: an entry, or where the entry is now that once had this slug.
 * @param slug as in the address, `ru/otkrytie` for a text that is not in the page's language
 */
export function entryAt<Name extends PageType>(
  view: View,
  name: Name,
  lang: Lang,
  slug: string,
): Found<Name> | { moved: string } | undefined {
  const { langs } = view.site
  const { slugs, former, documents } = indexOf(view.copy, name)
  const key = slug.includes('/') ? slug : `${lang}/${slug}`
  const versionsOf = ({ documentId }: { documentId: string }) =>
    documents.get(documentId) ?? new Map()
  const found = slugs.get(key)
  if (found) {
    const versions = versionsOf(found)
    const isShown = shownIn(lang, versions, langs) === found
    if (!isShown) return { moved: entryPath(lang, name, shownIn(lang, versions, langs)) }
    return {
      version: found,
      paths: entryPaths(view.site, name, versions),
      translated: langs.filter((one) => versions.has(one)),
    }
  }
  const renamed = former.get(key)
  return renamed && { moved: entryPath(lang, name, shownIn(lang, versionsOf(renamed), langs)) }
}

/** The path of the page of any entry that has one, by its document's id. */
export function pathTo({ copy, site }: View, lang: Lang, documentId: string) {
  for (const name of ['articles', 'events', 'centers', 'programs', 'grants', 'pages'] as const) {
    const versions = indexOf(copy, name).documents.get(documentId)
    if (versions) return entryPath(lang, name, shownIn(lang, versions, site.langs))
  }
  return undefined
}

/** Every entry of a type as a page in this language shows it. */
export const allIn = <Name extends Type>(
  { copy, site }: View,
  name: Name,
  lang: Lang,
): VersionOf<Name>[] =>
  [...indexOf(copy, name).documents.values()].map((versions) => shownIn(lang, versions, site.langs))
