// How dates are written, put down by hand: what Intl gives is held against it.

const MONTHS: Record<string, string[]> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
const WEEKDAYS: Record<string, string[]> = {
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** 2025 жылғы 13 желтоқсан */
export function dayOfYear(lang: string, moment: string) {
  const { year, month, day } = partsOf(moment)
  const name = MONTHS[lang]?.[month - 1]
  if (lang === 'kk') return `${year} жылғы ${day} ${name}`
  return lang === 'ru' ? `${day} ${name} ${year} г.` : `${day} ${name} ${year}`
}

/** 13 желтоқсан, сенбі */
export function weekday(lang: string, moment: string) {
  const { year, month, day } = partsOf(moment)
  const name = MONTHS[lang]?.[month - 1]
  const weekday = WEEKDAYS[lang]?.[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7]
  if (lang === 'kk') return `${day} ${name}, ${weekday}`
  return lang === 'ru' ? `${weekday}, ${day} ${name}` : `${weekday} ${day} ${name}`
}

/** 16:00 */
export const time = (moment: string) => moment.slice(11, 16)

/** The API gives times with Almaty's offset, so the day and the hour stand in the text as they are. */
function partsOf(moment: string) {
  if (!moment.endsWith('+05:00')) throw new Error(`${moment} is not in Almaty's time`)
  const [year = 0, month = 0, day = 0] = moment.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}
