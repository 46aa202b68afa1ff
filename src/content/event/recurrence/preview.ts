import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { interfaceLanguage } from '../../../editorial/languages.ts'
import { say } from '../../../editorial/messages.ts'
import { ZONE } from '../../../zone.ts'
import { DATE_CHANGES } from '../kinds.ts'
import { seriesOf } from '../series.ts'
import { beginsByRule, type EventDate, nextDates } from './dates.ts'
import { NOT_BY_RULE } from './field.ts'
import { parseRule, RuleProblem } from './rule.ts'
import { isWithinHorizon, OUTSIDE } from './start.ts'
import { scheduleText } from './words.ts'

const SHOWN = 10

const SPELLED: Intl.DateTimeFormatOptions = {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
}

/** A row of the form that says enough already; others wait until their save is checked. */
const filledIn = z.object({
  change: z.enum(Object.keys(DATE_CHANGES)),
  day: z.iso.datetime({ offset: true }).nullish(),
})

const asked = z.object({
  startsAt: z.string(),
  endsAt: z.string(),
  allDay: z.boolean().nullish(),
  recurrence: z.string().max(500).nullish(),
  changes: z
    .array(z.record(z.string(), z.unknown()))
    .max(500)
    .transform((rows) => rows.filter((row) => filledIn.safeParse(row).success))
    .nullish(),
})

/** What the form shows of a recurrence. */
export interface PreviewedDates {
  /** The recurrence in words, in the language of the interface; null where it does not repeat. */
  words: string | null
  /** The next ten dates, as RFC 3339 and in words: not every browser knows Kazakh. */
  dates: { startsAt: string; endsAt: string; text: string; state: EventDate['state'] }[]
}

/** `POST /api/events/dates`: the words and the next ten dates of what stands in the form, saved or not. */
export const previewDates: Endpoint = {
  path: '/dates',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
    const given = asked.safeParse(await req.json?.().catch(() => null))
    const series = given.success ? seriesOf(given.data as never) : null
    if (!given.success || !series) {
      throw new APIError(
        say(req, {
          kk: 'Басталуы мен аяқталуын көрсетіңіз.',
          ru: 'Укажите начало и окончание.',
          en: 'Give the start and the end.',
        }),
        400,
        null,
        true,
      )
    }
    const language = interfaceLanguage(req.i18n)
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, SPELLED)
    try {
      const { startsAt, recurrence } = series
      if (!isWithinHorizon(given.data.startsAt)) throw new RuleProblem(OUTSIDE)
      if (recurrence) parseRule(recurrence)
      if (!beginsByRule(series)) throw new RuleProblem(NOT_BY_RULE)
      const words = recurrence
        ? scheduleText(parseRule(recurrence), startsAt, given.data.allDay ?? false, language)
        : null
      const dates = nextDates(series, Temporal.Now.instant(), SHOWN).map((date) => ({
        startsAt: date.startsAt.toString(),
        endsAt: date.endsAt.toString(),
        text: format.format(date.startsAt.epochMilliseconds),
        state: date.state,
      }))
      return Response.json({ words, dates } satisfies PreviewedDates)
    } catch (error) {
      if (error instanceof RuleProblem) throw new APIError(say(req, error.label), 400, null, true)
      throw error
    }
  },
}
