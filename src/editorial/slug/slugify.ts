import type { Locale } from '../languages.ts'

/** What Kazakh and Russian letters have in common. */
const SHARED = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'io',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
}
/** Letters that only Kazakh has: the same wherever they occur, also in a name within a Russian text. */
const KAZAKH_ONLY = { ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' }

const KAZAKH: Record<string, string> = {
  ...SHARED,
  ...KAZAKH_ONLY,
  ...{ ж: 'j', и: 'i', й: 'i', у: 'u', х: 'h', ю: 'iu', я: 'ia' },
}
const RUSSIAN: Record<string, string> = {
  ...SHARED,
  ...KAZAKH_ONLY,
  ...{ ё: 'yo', ж: 'zh', и: 'i', й: 'y', у: 'u', х: 'kh', ю: 'yu', я: 'ya' },
}

const LONGEST = 80

/**
 * The ASCII slug of a text: lower case, words joined by single hyphens, at most 80 characters and cut between words.
 * Letters follow the table of the text's language (see docs/decisions.md); Latin ones lose their accents, the Turkic dotless ı
 * becomes i. A text without a letter or digit gives ''.
 */
export function slugify(text: string, locale: Locale): string {
  const table = locale === 'ru' ? RUSSIAN : KAZAKH
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0400-\u052f]/g, (letter) => table[letter] ?? '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`]/g, '')
  return shorten(letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
}

function shorten(slug: string) {
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1)
  const lastHyphen = cut.lastIndexOf('-')
  return lastHyphen > LONGEST / 2 ? cut.slice(0, lastHyphen) : slug.slice(0, LONGEST)
}

export const isSlug = (value: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
