import { format, type Locale as Words } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'
import { kk } from 'date-fns/locale/kk'
import { ru } from 'date-fns/locale/ru'
import type { Locale } from '../../editorial/languages.ts'
import { ZONE } from '../../zone.ts'

/** date-fns says «1 минуттан аз»; with «бұрын» behind it, as Payload puts it, a word is missing. */
const kazakh: Words = {
  ...kk,
  formatDistance: (token, count, options) =>
    token === 'lessThanXMinutes' && !options?.addSuffix
      ? 'бір минуттан аз уақыт'
      : kk.formatDistance(token, count, options),
}

/**
 * What the admin's dates are said in. Payload writes every date by `format` of date-fns, in the zone of the browser; date-fns lets a
 * locale look at the date before its parts are written, and there these write them as the clocks of Almaty show.
 */
export const DATE_LOCALES: Record<Locale, Words> = {
  kk: inAlmaty(kazakh),
  ru: inAlmaty(ru),
  en: inAlmaty(enGB),
}

function inAlmaty(words: Words): Words {
  return {
    ...words,
    localize: {
      ...words.localize,
      preprocessor: (date, parts) => {
        const zoned = inZone(date)
        if (!zoned) return parts
        return parts.map((part) =>
          part.isToken
            ? { isToken: false, value: format(zoned, part.value, { locale: words }) }
            : part,
        )
      },
    },
  }
}

/**
 * Payload's dates know zones; those of the calendar do not, and stand for what its clock shows already (`DateField.tsx`).
 * @returns the date in Almaty; undefined for a date of the calendar
 */
function inZone(date: Date) {
  const { withTimeZone } = date as Date & { withTimeZone?: (zone: string) => Date }
  return withTimeZone?.call(date, ZONE)
}
