import type { Lang } from '../languages.ts'
import { dayOf } from './clock.ts'
import { dateFormat } from './intl.ts'

// Written when the site is built: Node's Intl knows Kazakh, browsers often do not.

const LOCALE: Record<Lang, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }

const DAY = { day: 'numeric', month: 'long' } as const
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const formats = {
  day: DAY,
  dayOfYear: { ...DAY, year: 'numeric' },
  weekday: { ...DAY, weekday: 'long' },
  weekdayOfYear: { ...DAY, weekday: 'long', year: 'numeric' },
  time: CLOCK,
  month: { month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

type Format = keyof typeof formats

/** 13 желтоқсан */
export const day = (lang: Lang, moment: string) => format(lang, 'day', moment)

/** 2025 жылғы 13 желтоқсан */
export const dayOfYear = (lang: Lang, moment: string) => format(lang, 'dayOfYear', moment)

/**
 * 13 желтоқсан, сенбі; in another year than today's 2027 жылғы 10 қаңтар, жексенбі
 * @param today YYYY-MM-DD
 */
export const weekday = (lang: Lang, moment: string, today: string) =>
  format(
    lang,
    dayOf(moment).slice(0, 4) === today.slice(0, 4) ? 'weekday' : 'weekdayOfYear',
    moment,
  )

/** 2025 жылғы желтоқсан, for YYYY-MM */
export const monthName = (lang: Lang, month: string) =>
  format(lang, 'month', `${month}-01T12:00:00+05:00`)

/** 16:00 */
export const time = (lang: Lang, moment: string) => format(lang, 'time', moment)

/** 2025 жылғы 13–15 желтоқсан; one day where both are the same. */
export const days = (lang: Lang, from: string, to: string) => range(lang, 'dayOfYear', from, to)

/** 16:00–18:00 */
export const times = (lang: Lang, from: string, to: string) => range(lang, 'time', from, to)

export const isOneDay = (from: string, to: string) => dayOf(from) === dayOf(to)

/** The name of a weekday, short unless said otherwise: дс, сб. Mondays are 0. */
export function weekdayName(lang: Lang, index: number, weekday: 'short' | 'long' = 'short') {
  const monday = Date.UTC(2024, 0, 1, 12)
  const date = new Date(monday + index * 24 * 60 * 60 * 1000)
  return dateFormat(LOCALE[lang], { weekday, timeZone: 'UTC' }).format(date)
}

function format(lang: Lang, name: Format, moment: string) {
  return spelled(lang, formatter(lang, name).format(new Date(moment)))
}

function range(lang: Lang, name: Format, from: string, to: string) {
  return spelled(lang, formatter(lang, name).formatRange(new Date(from), new Date(to)))
}

const formatter = (lang: Lang, name: Format) =>
  dateFormat(LOCALE[lang], { timeZone: 'Asia/Almaty', ...formats[name] })

/** Kazakh says «2025 жылғы 13 желтоқсан»; the abbreviation that Intl has for it cannot be read aloud. */
const spelled = (lang: Lang, text: string) =>
  lang === 'kk' ? text.replaceAll(' ж.', ' жылғы') : text
