import type { Label } from '../../../editorial/languages.ts'

const LABELS = {
  repeats: { kk: 'Қайталануы', ru: 'Повторение', en: 'Repeats' },
  NONE: { kk: 'Қайталанбайды', ru: 'Не повторяется', en: 'Does not repeat' },
  DAILY: { kk: 'Күн сайын', ru: 'По дням', en: 'Daily' },
  WEEKLY: { kk: 'Апта сайын', ru: 'По неделям', en: 'Weekly' },
  MONTHLY: { kk: 'Ай сайын', ru: 'По месяцам', en: 'Monthly' },
  YEARLY: { kk: 'Жыл сайын', ru: 'По годам', en: 'Yearly' },
  everyDays: { kk: 'Неше күнде бір рет', ru: 'Раз в сколько дней', en: 'Every … days' },
  everyWeeks: { kk: 'Неше аптада бір рет', ru: 'Раз в сколько недель', en: 'Every … weeks' },
  everyMonths: { kk: 'Неше айда бір рет', ru: 'Раз в сколько месяцев', en: 'Every … months' },
  everyYears: { kk: 'Неше жылда бір рет', ru: 'Раз в сколько лет', en: 'Every … years' },
  days: { kk: 'Апта күндері', ru: 'Дни недели', en: 'Days of the week' },
  month: { kk: 'Айдың қай күні', ru: 'В какой день месяца', en: 'Which day of the month' },
  ends: { kk: 'Қашан аяқталады', ru: 'Когда заканчивается', en: 'Ends' },
  never: { kk: 'Аяқталмайды', ru: 'Не заканчивается', en: 'Never' },
  until: { kk: 'Мына күнге дейін', ru: 'До даты', en: 'Until' },
  count: { kk: 'Мынанша рет', ru: 'Столько раз', en: 'After so many times' },
  next: { kk: 'Келесі күндері', ru: 'Ближайшие даты', en: 'Next dates' },
  noNext: { kk: 'Алда күн қалмады.', ru: 'Предстоящих дат нет.', en: 'No dates to come.' },
  needsStart: {
    kk: 'Басталуы мен аяқталуын толтырсаңыз, осы жерде күндері көрінеді.',
    ru: 'Заполните начало и окончание: здесь появятся даты.',
    en: 'Fill in the start and the end to see the dates here.',
  },
  CANCELLED: { kk: 'болмайды', ru: 'отменено', en: 'cancelled' },
  RESCHEDULED: { kk: 'ауыстырылған', ru: 'перенесено', en: 'moved' },
  MOVED_ONLINE: { kk: 'онлайн', ru: 'онлайн', en: 'online' },
  POSTPONED: { kk: 'кейінге қалдырылған', ru: 'отложено', en: 'postponed' },
} satisfies Record<string, Label>

export type TextKey = keyof typeof LABELS
export const TEXTS: Record<TextKey, Label> = LABELS

/** Short names of the days, Monday first. */
export const SHORT_DAYS: Record<keyof Label, string[]> = {
  kk: ['Дс', 'Сс', 'Ср', 'Бс', 'Жм', 'Сб', 'Жс'],
  ru: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
}
