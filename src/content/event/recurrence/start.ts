import type { DateFieldValidation } from 'payload'
import type { Label } from '../../../editorial/languages.ts'
import { say } from '../../../editorial/messages.ts'
import { EVER, FIRST_YEAR, HORIZON, LAST_YEAR } from './horizon.ts'

/** The start of an event. Outside of the horizon it would have no dates, or more than can be worked out. */
export const withinHorizon: DateFieldValidation = (value, { req, required }) => {
  if (!value) return required ? req.t('validation:required') : true
  return isWithinHorizon(value) || say(req, OUTSIDE)
}

export function isWithinHorizon(start: Date | string) {
  const time = new Date(start).getTime()
  return time >= EVER.epochMilliseconds && time < HORIZON.epochMilliseconds
}

export const OUTSIDE: Label = {
  kk: `${FIRST_YEAR} мен ${LAST_YEAR} жылдар аралығындағы күнді таңдаңыз.`,
  ru: `Выберите дату с ${FIRST_YEAR} по ${LAST_YEAR} год.`,
  en: `Choose a date from ${FIRST_YEAR} to ${LAST_YEAR}.`,
}
