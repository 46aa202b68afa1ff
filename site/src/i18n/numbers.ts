import type { Lang } from '../languages.ts'
import { numberFormat } from './intl.ts'
import { textsIn } from './texts.ts'

interface Range {
  from: number | null
  to: number | null
}

export const number = (lang: Lang, count: number) => numberFormat(lang, {}).format(count)

/** 1 000 м²; Intl knows no square metres. */
export const area = (lang: Lang, squareMeters: number) =>
  `${number(lang, squareMeters)} ${lang === 'en' ? 'm²' : 'м²'}`

/** 5 минут */
export const minutes = (lang: Lang, count: number) =>
  numberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count)

/** The size of a file: 1,2 МБ */
export function size(lang: Lang, bytes: number) {
  const [unit, value, maximumFractionDigits] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3, 0] as const) : (['megabyte', bytes / 1e6, 1] as const)
  const options = { style: 'unit', unit, maximumFractionDigits } as const
  const text = numberFormat(lang, options).format(Math.max(value, 1))
  // Intl's Kazakh megabyte begins with a Latin letter.
  return lang === 'kk' ? text.replace('M', 'М') : text
}

/** 14–35 жас */
export function ages(lang: Lang, { from, to }: Range) {
  const { age } = textsIn(lang)
  if (from !== null && to !== null) return age.between(from, to)
  if (from !== null) return age.from(from)
  return to === null ? undefined : age.to(to)
}

/** 500 000–3 000 000 ₸ */
export function money(
  lang: Lang,
  { min, max, currency }: { min: number | null; max: number | null; currency: string },
) {
  const { money } = textsIn(lang)
  const numbers = numberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
  if (min !== null && min === max) return numbers.format(min)
  if (min !== null && max !== null) return numbers.formatRange(min, max)
  if (min !== null) return money.from(numbers.format(min))
  return max === null ? undefined : money.to(numbers.format(max))
}
