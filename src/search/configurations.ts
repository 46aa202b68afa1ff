import type { Locale } from '../editorial/languages.ts'

/** PostgreSQL's own text search configurations; for Kazakh it has none, `kazakh/` makes the lexemes. */
export const CONFIGURATIONS: Record<Locale, string | null> = {
  kk: null,
  ru: 'russian',
  en: 'english',
}

/** Raised when lexemes are made otherwise, so that a republication makes all of them anew. */
export const SEARCH_VERSION = 1
