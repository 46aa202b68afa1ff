import { describe, expect, it } from 'vitest'
import { formatRule, parseRule, RuleProblem } from './rule.ts'
import { scheduleText } from './words.ts'

describe('a rule', () => {
  it.each([
    ['FREQ=DAILY', 'FREQ=DAILY'],
    ['RRULE:FREQ=WEEKLY;BYDAY=TH,TU;INTERVAL=1', 'FREQ=WEEKLY;BYDAY=TH,TU'],
    ['freq=monthly;byday=2tu', 'FREQ=MONTHLY;BYDAY=2TU'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6'],
    // A day means its end in Almaty, and UTC is what a date with a time zone needs.
    ['FREQ=DAILY;UNTIL=20260531', 'FREQ=DAILY;UNTIL=20260531T185959Z'],
    ['FREQ=DAILY;UNTIL=20260531T185959Z', 'FREQ=DAILY;UNTIL=20260531T185959Z'],
    ['FREQ=DAILY;UNTIL=20230531', 'FREQ=DAILY;UNTIL=20230531T175959Z'],
  ])('%s is kept as %s', (given, kept) => {
    expect(formatRule(parseRule(given))).toBe(kept)
    expect(formatRule(parseRule(kept))).toBe(kept)
  })

  it.each([
    '',
    'каждый вторник',
    'FREQ=HOURLY',
    'FREQ=DAILY;FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=1001',
    'FREQ=DAILY;COUNT=2;UNTIL=20260531',
    'FREQ=DAILY;UNTIL=20260231',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=WEEKLY;WKST=SU',
  ])('%s is refused', (text) => {
    expect(() => parseRule(text)).toThrow(RuleProblem)
  })
})

describe('a rule in words', () => {
  const say = (rule: string, startsAt = '2026-03-03T16:00:00+05:00', allDay = false) =>
    (['kk', 'ru', 'en'] as const).map((locale) =>
      scheduleText(parseRule(rule), startsAt, allDay, locale),
    )

  it.each([
    [
      'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260531',
      'сейсенбі мен бейсенбі сайын, сағат 16:00, 31 мамырға дейін',
      'по вторникам и четвергам в 16:00, до 31 мая',
      'every Tuesday and Thursday at 16:00, until 31 May',
    ],
    [
      'FREQ=WEEKLY;BYDAY=FR,MO,WE;COUNT=22',
      'дүйсенбі, сәрсенбі мен жұма сайын, сағат 16:00, барлығы 22 рет',
      'по понедельникам, средам и пятницам в 16:00, всего 22 раза',
      'every Monday, Wednesday and Friday at 16:00, 22 times',
    ],
    [
      'FREQ=WEEKLY',
      'сейсенбі сайын, сағат 16:00',
      'по вторникам в 16:00',
      'every Tuesday at 16:00',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      'жұмыс күндері, сағат 16:00',
      'по будням в 16:00',
      'every weekday at 16:00',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      'екі аптада бір рет, сейсенбі күні, сағат 16:00',
      'раз в две недели по вторникам в 16:00',
      'every two weeks on Tuesday at 16:00',
    ],
    ['FREQ=DAILY', 'күн сайын, сағат 16:00', 'ежедневно в 16:00', 'every day at 16:00'],
    [
      'FREQ=DAILY;INTERVAL=5',
      'бес күнде бір рет, сағат 16:00',
      'раз в 5 дней в 16:00',
      'every five days at 16:00',
    ],
    [
      'FREQ=MONTHLY;BYDAY=2TU',
      'әр айдың екінші сейсенбісінде, сағат 16:00',
      'каждый второй вторник месяца в 16:00',
      'on the second Tuesday of every month at 16:00',
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      'әр айдың соңғы жұмасында, сағат 16:00',
      'каждую последнюю пятницу месяца в 16:00',
      'on the last Friday of every month at 16:00',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,1,-1',
      'әр айдың 1 және 15-күндері және соңғы күні, сағат 16:00',
      '1-го и 15-го числа и в последний день каждого месяца в 16:00',
      'on the 1st, the 15th and the last day of every month at 16:00',
    ],
    [
      'FREQ=YEARLY;UNTIL=20300303',
      'жыл сайын 3 наурызда, сағат 16:00, 2030 жылғы 3 наурызға дейін',
      'ежегодно 3 марта в 16:00, до 3 марта 2030 года',
      'every year on 3 March at 16:00, until 3 March 2030',
    ],
  ])('%s', (rule, kk, ru, en) => {
    expect(say(rule)).toEqual([kk, ru, en])
  })

  it('names no hour of what lasts all day', () => {
    expect(say('FREQ=YEARLY', '2026-03-22T00:00:00+05:00', true)).toEqual([
      'жыл сайын 22 наурызда',
      'ежегодно 22 марта',
      'every year on 22 March',
    ])
  })
})
