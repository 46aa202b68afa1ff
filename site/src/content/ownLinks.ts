import type { Lang } from '../languages.ts'
import { pathTo } from './entry.ts'
import type { View } from './view.ts'

/** The API marks a link to an entry so, with a slug of its own; see `RichText.html` in its schema. */
const ENTRY_LINK = /<a data-entry="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g

/** Lets the links of a text lead to this site's own pages, in the page's language. Words that link to what has no page here stay words. */
export const withOwnLinks = (view: View, html: string, lang: Lang) =>
  html.replace(ENTRY_LINK, (_, documentId: string, words: string) => {
    const path = view.ask(pathTo, lang, documentId)
    return path ? `<a href="${path}">${words}</a>` : words
  })
