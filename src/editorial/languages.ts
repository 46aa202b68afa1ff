/** The languages of the content, Kazakh first, by their BCP 47 codes. */
export const LOCALES = ['kk', 'ru', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'kk'

/** One text of the interface in each of its languages. */
export type Label = Record<Locale, string>

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** The names of the languages, each in the three languages of the interface. */
export const LANGUAGE_NAMES: Record<Locale, Label> = {
  kk: { kk: 'Қазақша', ru: 'Казахский', en: 'Kazakh' },
  ru: { kk: 'Орысша', ru: 'Русский', en: 'Russian' },
  en: { kk: 'Ағылшынша', ru: 'Английский', en: 'English' },
}
