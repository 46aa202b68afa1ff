import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import type { Label } from '../../../editorial/languages.ts'
import { say } from '../../../editorial/messages.ts'
import { seriesOf } from '../series.ts'
import { beginsByRule } from './dates.ts'
import { formatRule, parseRule, RuleProblem } from './rule.ts'

/** How an event repeats: an RRULE of RFC 5545, which the form builds from words. */
export const recurrence = (): TextField => ({
  name: 'recurrence',
  type: 'text',
  label: { kk: 'Қайталануы', ru: 'Повторение', en: 'Recurrence' },
  validate: readable,
  hooks: { beforeValidate: [inOneSpelling] },
  admin: {
    components: { Field: '/src/admin/components/recurrence/RecurrenceField.tsx#RecurrenceField' },
  },
})

const inOneSpelling: FieldHook = ({ value }) => {
  if (typeof value !== 'string' || value.trim() === '') return value === '' ? null : value
  try {
    return formatRule(parseRule(value))
  } catch {
    // The validation says what is wrong with it.
    return value
  }
}

const readable: TextFieldSingleValidation = (value, { req, data }) => {
  if (!value) return true
  try {
    parseRule(value)
  } catch (error) {
    if (error instanceof RuleProblem) return say(req, error.label)
    throw error
  }
  const series = seriesOf({ ...(data as object), recurrence: value, changes: [] })
  return !series || beginsByRule(series) || say(req, NOT_BY_RULE)
}

export const NOT_BY_RULE: Label = {
  kk: 'Бірінші күні ережеге сай емес: басталу күнін не апта күндерін өзгертіңіз.',
  ru: 'Первая дата не подходит под правило: измените дату начала или дни недели.',
  en: 'The first date does not follow the rule: change the start or the days of the week.',
}
