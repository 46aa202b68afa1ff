import { WEEKDAYS, type Weekday } from './rule.ts'

type Nth = { weekday: Weekday; nth: number }

/** How a language says when something repeats. */
export interface Words {
  everyDay(interval: number): string
  onWorkingDays: string
  onFreeDays: string
  everyWeek(interval: number, days: Weekday[]): string
  everyMonthOnDates(interval: number, dates: number[]): string
  everyMonthOnDays(interval: number, days: Nth[]): string
  everyYear(interval: number, day: number, month: number): string
  at(time: string): string
  /** @param year null where it is that of the first date */
  until(day: number, month: number, year: number | null): string
  times(count: number): string
}

const named = <Value>(values: readonly Value[], one: Weekday) =>
  values[WEEKDAYS.indexOf(one)] as Value
const joined = (words: string[], and: string) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')}${and}${words.at(-1) as string}`
const LAST = -1

const KK_DAYS = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі']
const KK_ON_DAY = [
  'дүйсенбісінде',
  'сейсенбісінде',
  'сәрсенбісінде',
  'бейсенбісінде',
  'жұмасында',
  'сенбісінде',
  'жексенбісінде',
]
const KK_NUMBERS = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты']
const KK_NTH = ['', 'бірінші', 'екінші', 'үшінші', 'төртінші', 'бесінші']
const KK_IN_MONTH =
  'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
    ' ',
  )
const KK_TO_MONTH =
  'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'.split(
    ' ',
  )
const kkNumber = (n: number) => KK_NUMBERS[n] ?? String(n)
const kkOnce = (interval: number, unit: string) => `${kkNumber(interval)} ${unit} бір рет`

export const KK: Words = {
  everyDay: (n) => (n === 1 ? 'күн сайын' : kkOnce(n, 'күнде')),
  onWorkingDays: 'жұмыс күндері',
  onFreeDays: 'сенбі мен жексенбі сайын',
  everyWeek: (n, days) => {
    const list = joined(
      days.map((day) => named(KK_DAYS, day)),
      ' мен ',
    )
    return n === 1
      ? `${list} сайын`
      : `${kkOnce(n, 'аптада')}, ${list} ${days.length > 1 ? 'күндері' : 'күні'}`
  },
  everyMonthOnDates: (n, dates) => {
    const month = n === 1 ? 'әр айдың' : `${kkOnce(n, 'айда')}, айдың`
    const numbers = dates.filter((date) => date !== LAST)
    const counted =
      numbers.length > 0
        ? `${joined(numbers.map(String), ' және ')}-${numbers.length > 1 ? 'күндері' : 'күні'}`
        : ''
    const last = dates.includes(LAST) ? 'соңғы күні' : ''
    return `${month} ${joined([counted, last].filter(Boolean), ' және ')}`
  },
  everyMonthOnDays: (n, days) => {
    const month = n === 1 ? 'әр айдың' : `${kkOnce(n, 'айда')}, айдың`
    const list = days.map(
      ({ weekday, nth }) => `${nth === LAST ? 'соңғы' : KK_NTH[nth]} ${named(KK_ON_DAY, weekday)}`,
    )
    return `${month} ${joined(list, ' және ')}`
  },
  everyYear: (n, day, month) =>
    `${n === 1 ? 'жыл сайын' : `${kkOnce(n, 'жылда')},`} ${day} ${KK_IN_MONTH[month - 1]}`,
  at: (time) => `, сағат ${time}`,
  until: (day, month, year) =>
    `, ${year ? `${year} жылғы ` : ''}${day} ${KK_TO_MONTH[month - 1]} дейін`,
  times: (count) => `, барлығы ${count} рет`,
}

type Gender = 'm' | 'f' | 'n'
const RU_ON_DAYS = [
  'понедельникам',
  'вторникам',
  'средам',
  'четвергам',
  'пятницам',
  'субботам',
  'воскресеньям',
]
const RU_DAY: readonly [string, Gender][] = [
  ['понедельник', 'm'],
  ['вторник', 'm'],
  ['среду', 'f'],
  ['четверг', 'm'],
  ['пятницу', 'f'],
  ['субботу', 'f'],
  ['воскресенье', 'n'],
]
const RU_EVERY = { m: 'каждый', f: 'каждую', n: 'каждое' }
const RU_NTH = {
  m: ['', 'первый', 'второй', 'третий', 'четвёртый', 'пятый'],
  f: ['', 'первую', 'вторую', 'третью', 'четвёртую', 'пятую'],
  n: ['', 'первое', 'второе', 'третье', 'четвёртое', 'пятое'],
}
const RU_LAST = { m: 'последний', f: 'последнюю', n: 'последнее' }
const RU_OF_MONTH =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const RU_PLURAL = new Intl.PluralRules('ru')
const RU_SMALL = { m: ['', '', 'два', 'три', 'четыре'], f: ['', '', 'две', 'три', 'четыре'] }
const ruForm = (n: number, one: string, few: string, many: string) =>
  ({ one, few, many })[RU_PLURAL.select(n) as string] ?? many
const ruOnce = (n: number, gender: 'm' | 'f', ...forms: [string, string, string]) =>
  `раз в ${RU_SMALL[gender][n] ?? n} ${ruForm(n, ...forms)}`
const ruNth = (nth: number, gender: Gender) => (nth === LAST ? RU_LAST : RU_NTH)[gender]
const ruMonths = (n: number) => ruOnce(n, 'm', 'месяц', 'месяца', 'месяцев')

export const RU: Words = {
  everyDay: (n) => (n === 1 ? 'ежедневно' : ruOnce(n, 'm', 'день', 'дня', 'дней')),
  onWorkingDays: 'по будням',
  onFreeDays: 'по субботам и воскресеньям',
  everyWeek: (n, days) => {
    const list = `по ${joined(
      days.map((day) => named(RU_ON_DAYS, day)),
      ' и ',
    )}`
    return n === 1 ? list : `${ruOnce(n, 'f', 'неделю', 'недели', 'недель')} ${list}`
  },
  everyMonthOnDates: (n, dates) => {
    const numbers = dates.filter((date) => date !== LAST).map((date) => `${date}-го`)
    const parts = [
      numbers.length > 0 && `${joined(numbers, ' и ')} числа`,
      dates.includes(LAST) && 'в последний день',
    ].filter((part) => part !== false)
    return n === 1
      ? `${joined(parts, ' и ')} каждого месяца`
      : `${ruMonths(n)}, ${joined(parts, ' и ')}${dates.includes(LAST) ? ' месяца' : ''}`
  },
  everyMonthOnDays: (n, days) => {
    const list = days.map(({ weekday, nth }) => {
      const [name, gender] = named(RU_DAY, weekday)
      const which = nth === LAST ? ruNth(nth, gender) : (ruNth(nth, gender)[nth] as string)
      if (n === 1) return `${RU_EVERY[gender]} ${which} ${name}`
      return `${nth === 2 ? 'во' : 'в'} ${which} ${name}`
    })
    return n === 1
      ? `${joined(list, ' и ')} месяца`
      : `${ruMonths(n)}, ${joined(list, ' и ')} месяца`
  },
  everyYear: (n, day, month) =>
    `${n === 1 ? 'ежегодно' : `${ruOnce(n, 'm', 'год', 'года', 'лет')},`} ${day} ${RU_OF_MONTH[month - 1]}`,
  at: (time) => ` в ${time}`,
  until: (day, month, year) =>
    `, до ${day} ${RU_OF_MONTH[month - 1]}${year ? ` ${year} года` : ''}`,
  times: (count) => `, всего ${count} ${ruForm(count, 'раз', 'раза', 'раз')}`,
}

const EN_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const EN_NTH = ['', 'first', 'second', 'third', 'fourth', 'fifth']
const EN_NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six']
const EN_ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' })
const EN_ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const enOrdinal = (n: number) => `${n}${EN_ENDINGS[EN_ORDINAL.select(n)]}`
const enEvery = (n: number, unit: string) =>
  n === 1 ? `every ${unit}` : `every ${EN_NUMBERS[n] ?? n} ${unit}s`

export const EN: Words = {
  everyDay: (n) => enEvery(n, 'day'),
  onWorkingDays: 'every weekday',
  onFreeDays: 'every Saturday and Sunday',
  everyWeek: (n, days) => {
    const list = joined(
      days.map((day) => named(EN_DAYS, day)),
      ' and ',
    )
    return n === 1 ? `every ${list}` : `${enEvery(n, 'week')} on ${list}`
  },
  everyMonthOnDates: (n, dates) => {
    const list = dates.map((date) => `the ${date === LAST ? 'last day' : enOrdinal(date)}`)
    return n === 1
      ? `on ${joined(list, ' and ')} of every month`
      : `${enEvery(n, 'month')} on ${joined(list, ' and ')}`
  },
  everyMonthOnDays: (n, days) => {
    const list = days.map(
      ({ weekday, nth }) => `the ${nth === LAST ? 'last' : EN_NTH[nth]} ${named(EN_DAYS, weekday)}`,
    )
    return n === 1
      ? `on ${joined(list, ' and ')} of every month`
      : `${enEvery(n, 'month')} on ${joined(list, ' and ')}`
  },
  everyYear: (n, day, month) => `${enEvery(n, 'year')} on ${day} ${EN_MONTHS[month - 1]}`,
  at: (time) => ` at ${time}`,
  until: (day, month, year) => `, until ${day} ${EN_MONTHS[month - 1]}${year ? ` ${year}` : ''}`,
  times: (count) => `, ${count} time${count === 1 ? '' : 's'}`,
}
