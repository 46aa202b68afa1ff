import type { Locale } from './gql/graphql.ts'

/** The languages that the site can speak, as pages name them. Kazakh is the first. */
export const LANGS = ['kk', 'ru', 'en'] as const
export type Lang = (typeof LANGS)[number]

export const toLang = (locale: Locale) => locale.toLowerCase() as Lang
export const toLocale = (lang: Lang) => lang.toUpperCase() as Locale
