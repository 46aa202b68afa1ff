import type { AcceptedLanguages, I18nOptions } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { kk } from './kk/index.ts'
import { lexical } from './kk/lexical.ts'

/**
 * The languages of the admin, Kazakh first. Payload has no Kazakh of its own; its names of months come from `ru`, since it loads
 * date-fns locales from a list without `kk` and shows "Loading…" for ever for what is not there.
 */
export const languages = {
  kk: { dateFNSKey: 'ru', translations: kk },
  ru,
  en,
} as unknown as NonNullable<I18nOptions['supportedLanguages']>

export const translations = { kk: { lexical } } as unknown as NonNullable<
  I18nOptions['translations']
>

/** Payload's list of languages does not name Kazakh, though it takes any. */
export const FALLBACK = 'kk' as AcceptedLanguages
