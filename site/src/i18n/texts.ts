import type { Lang } from '../languages.ts'
import { en } from './en.ts'
import { kk, type Texts } from './kk.ts'
import { ru } from './ru.ts'

const all: Record<Lang, Texts> = { kk, ru, en }

/** The words of the interface in a language. */
export const textsIn = (lang: Lang) => all[lang]
