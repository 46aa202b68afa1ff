import type { Lang } from '../languages.ts'
import { entryPath } from '../urls.ts'
import { documents } from './entries.ts'
import { derived } from './reads.ts'
import { shownIn } from './shown.ts'

/** The API marks a link to an entry so, with a slug of its own; see `RichText.html` in its schema. */
const ENTRY_LINK = /<a data-entry="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g

/** Lets the links of a text lead to this site's own pages, in the page's language. Words that link to what has no page here stay words. */
export async function withOwnLinks(html: string, lang: Lang) {
  const linked = new Set([...html.matchAll(ENTRY_LINK)].map(([, id = '']) => id))
  if (linked.size === 0) return html
  const paths = await pathsOf(lang, ...linked)
  return html.replace(ENTRY_LINK, (_, documentId: string, words: string) => {
    const path = paths.get(documentId)
    return path ? `<a href="${path}">${words}</a>` : words
  })
}

/** The paths of these entries' pages, of those that have one. */
const pathsOf = derived(async (lang: Lang, ...ids: string[]) => {
  const paths = await pathsIn(lang)
  return new Map(ids.flatMap((id) => (paths.has(id) ? [[id, paths.get(id)]] : [])))
})

/** The path of every entry that has a page, by its document's id. */
const pathsIn = derived(async (lang: Lang) => {
  const paths = new Map<string, string>()
  for (const versions of await documents('articles')) {
    const version = shownIn(lang, versions)
    paths.set(version.documentId, entryPath(lang, 'news', version))
  }
  for (const versions of await documents('events')) {
    const version = shownIn(lang, versions)
    paths.set(version.documentId, entryPath(lang, 'events', version))
  }
  return paths
})
