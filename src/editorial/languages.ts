/** The languages of the content, Kazakh first, by their BCP 47 codes. */
export const LOCALES = ['kk', 'ru', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'kk'

/** One text of the interface in each of its languages. */
export type Label = Record<Locale, string>

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** The language of the interface, Kazakh where it is none of ours. */
export const interfaceLanguage = ({ language }: { language: string }): Locale =>
  isLocale(language) ? language : DEFAULT_LOCALE

/** The names of the languages, each in the three languages of the interface. */
export const LANGUAGE_NAMES: Record<Locale, Label> = {
  kk: { kk: 'Қазақша', ru: 'Казахский', en: 'Kazakh' },
  ru: { kk: 'Орысша', ru: 'Русский', en: 'Russian' },
  en: { kk: 'Ағылшынша', ru: 'Английский', en: 'English' },
}

/**
 * Which of our languages a browser wants first. Payload knows no Kazakh there: of «kk, ru;q=0.8» it would take Russian, and of
 * «de, ru» none.
 * @param header `Accept-Language`
 */
export function preferredLanguage(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = tag.split('-')[0]
    const quality = parameters
      .find((one) => one.trim().startsWith('q='))
      ?.trim()
      .slice(2)
    const weight = quality === undefined ? 1 : Number(quality)
    return isLocale(language) && weight > 0 ? [{ language, weight }] : []
  })
  return wanted.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'kk'
}
