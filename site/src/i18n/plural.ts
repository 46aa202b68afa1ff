import type { Lang } from '../languages.ts'
import { pluralRules } from './intl.ts'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form of a word that goes with a number; of a range it is the last one that counts. */
export const plural = (lang: Lang, forms: Forms, count: number) =>
  forms[pluralRules(lang, null).select(count)] ?? forms.other
