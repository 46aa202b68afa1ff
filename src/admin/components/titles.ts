import type { DocumentLanguages } from '../../editorial/languageStates.ts'
import { LANGUAGE_NAMES, type Label, LOCALES, type Locale } from '../../editorial/languages.ts'

const UNTITLED: Label = { kk: 'Атаусыз', ru: 'Без названия', en: 'Untitled' }

/**
 * What stands for the title of a document in a language that has none yet: that of the original, or else of any language, with the
 * language's name behind it.
 * @param language of the interface
 */
export function borrowedTitle(found: DocumentLanguages | undefined, language: Locale) {
  if (!found) return UNTITLED[language]
  const from = [found.original, ...LOCALES].find((locale) => found.titles[locale])
  if (!from) return UNTITLED[language]
  return `${found.titles[from]} (${LANGUAGE_NAMES[from][language].toLowerCase()})`
}
