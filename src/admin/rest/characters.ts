import type { Label } from '../../editorial/languages.ts'

/** Levels of objects and lists in each other; the deepest text of ours has some thirty. */
const DEEPEST = 100

export const UNFIT: Label = {
  kk: 'Мәтінде сақтауға келмейтін таңба бар (NUL немесе жартылай таңба).',
  ru: 'В тексте есть знак, который нельзя сохранить (NUL или половина знака).',
  en: 'The text has a character that cannot be stored (NUL, or half of one).',
}

export const TOO_DEEP: Label = {
  kk: 'Деректер тым терең ұяланған.',
  ru: 'Слишком глубокая вложенность данных.',
  en: 'The data is nested too deeply.',
}

/** Whether the database can store the text: neither NUL nor half of a surrogate pair. */
export const isFit = (text: string) => !text.includes('\0') && text.isWellFormed()

/** The first place in the data with a character that cannot be stored, or nested beyond all measure. */
export function findUnfit(
  value: unknown,
  path: string[] = [],
): { path: string; message: Label } | undefined {
  const at = (message: Label) => ({ path: path.slice(0, 12).join('.'), message })
  if (typeof value === 'string') return isFit(value) ? undefined : at(UNFIT)
  if (typeof value !== 'object' || value === null) return undefined
  // The way down says nothing; the field that it begins with does.
  if (path.length > DEEPEST) return { path: path[0] ?? '', message: TOO_DEEP }
  for (const [key, one] of Object.entries(value)) {
    if (!isFit(key)) return at(UNFIT)
    const found = findUnfit(one, [...path, key])
    if (found) return found
  }
  return undefined
}
