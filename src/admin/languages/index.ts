import type { AcceptedLanguages, I18nOptions } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { kk } from './kk/index.ts'
import { lexical } from './kk/lexical.ts'

/**
 * The languages of the admin, Kazakh first. Payload has no Kazakh of its own; `dateFNSKey` has to be one of its list, since it shows
 * "Loading…" for ever for what is not there. What dates are really said in: src/admin/dates.
 */
export const languages = {
  kk: { dateFNSKey: 'ru', translations: kk },
  ru,
  en,
} as unknown as NonNullable<I18nOptions['supportedLanguages']>

/** An empty cell is a dash, not words in angle brackets; withdrawing says that it means every language. */
const ours = {
  ru: {
    general: { noLabel: '—' },
    version: {
      unpublish: 'Снять с публикации на всех языках',
      aboutToUnpublish: 'Документ будет снят с публикации на всех языках. Продолжить?',
    },
  },
  en: {
    general: { noLabel: '—' },
    version: {
      unpublish: 'Unpublish in all languages',
      aboutToUnpublish: 'This document will be unpublished in all languages. Are you sure?',
    },
  },
}

export const translations = { kk: { lexical }, ...ours } as unknown as NonNullable<
  I18nOptions['translations']
>

/** Payload's list of languages does not name Kazakh, though it takes any. */
export const FALLBACK = 'kk' as AcceptedLanguages
