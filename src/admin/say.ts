import { isLocale, type Label } from '../editorial/languages.ts'

/** The text in the language of the interface, in Kazakh where that is none of ours. */
export const sayIn = (language: string, text: Label) => text[isLocale(language) ? language : 'kk']
