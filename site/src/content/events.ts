import { dayOf, monthOf, startOfDay } from '../i18n/clock.ts'
import type { Lang } from '../languages.ts'
import { type CalendarDate, indexOf, shownIn, type VersionOf } from './copy.ts'
import { pick } from './pick.ts'
import type { View } from './view.ts'

/** Months of the calendar before and after the present one. */
export const MONTHS_BACK = 6
export const MONTHS_AHEAD = 11

const CARD = ['documentId', 'locale', 'slug', 'title', 'kind', 'allDay', 'free', 'status'] as const
export type EventCard = Pick<VersionOf<'events'>, (typeof CARD)[number]>

/** A date in a list, with what is said there of its event. */
export interface Line {
  date: CalendarDate
  event: EventCard
}

/** The dates from today on that are not over, for so many days, in order of time. */
export function agendaIn(view: View, lang: Lang, days: number) {
  const end = Date.parse(startOfDay(view.clock.today(), days))
  const dates = view.ask(datesIn, lang)
  return linesOf(
    view,
    lang,
    dates.filter((date) => Date.parse(date.startsAt) < end && !isOver(view, date)),
  )
}

/** The dates of a centre that are not over, the nearest first. */
export function agendaOf(view: View, lang: Lang, center: string, count: number) {
  const dates = view.ask(datesIn, lang).filter((date) => date.center?.documentId === center)
  return linesOf(
    view,
    lang,
    dates.filter((date) => !isOver(view, date)),
  ).slice(0, count)
}

/** All dates that touch a month, past and to come. */
export const datesInMonth = (view: View, lang: Lang, month: string) =>
  linesOf(view, lang, view.ask(datesByMonth, lang).get(month) ?? [])

/** The months that the calendar has, the first and the last. */
export function calendarSpan({ clock }: View) {
  const today = clock.today()
  return { first: monthOf(today, -MONTHS_BACK), last: monthOf(today, MONTHS_AHEAD) }
}

/** Every date of an event that the calendar knows; those that are over first. */
export function datesOf(view: View, lang: Lang, documentId: string) {
  const dates = view.ask(datesByEvent, lang).get(documentId) ?? []
  return {
    past: dates.filter((date) => isOver(view, date)),
    coming: dates.filter((date) => !isOver(view, date)),
  }
}

/** The day on which a date ends: at midnight it is that before. */
export const lastDayOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  dayOf(new Date(Math.max(Date.parse(startsAt), Date.parse(endsAt) - 1)))

const isOver = ({ clock }: View, { endsAt }: CalendarDate) => clock.isPast(endsAt)

function linesOf(view: View, lang: Lang, dates: CalendarDate[]): Line[] {
  const { documents } = indexOf(view.copy, 'events')
  return dates.flatMap((date) => {
    const versions = documents.get(date.event.documentId)
    if (!versions) return []
    return [{ date, event: pick(shownIn(lang, versions, view.site.langs), CARD) }]
  })
}

/** Every date, in each month that it touches. */
function datesByMonth(view: View, lang: Lang) {
  const months = new Map<string, CalendarDate[]>()
  for (const date of view.ask(datesIn, lang)) {
    const last = lastDayOf(date).slice(0, 7)
    let month = dayOf(date.startsAt).slice(0, 7)
    for (; month <= last; month = monthOf(`${month}-01`, 1)) {
      const dates = months.get(month) ?? []
      dates.push(date)
      months.set(month, dates)
    }
  }
  return months
}

const datesByEvent = (view: View, lang: Lang) =>
  Map.groupBy(view.ask(datesIn, lang), ({ event }) => event.documentId)

const datesIn = ({ copy }: View, lang: Lang) =>
  copy.dates
    .filter((date) => date.lang === lang)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.id < b.id ? -1 : 1))
