'use client'

import { FieldError, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import {
  FREQUENCIES,
  type Frequency,
  formatRule,
  parseRule,
  type Rule,
} from '../../../content/event/recurrence/rule.ts'
import { interfaceLanguage } from '../../../editorial/languages.ts'
import { startDay } from './day.ts'
import { End } from './End.tsx'
import { MonthDays } from './MonthDays.tsx'
import { NextDates } from './NextDates.tsx'
import { TEXTS, type TextKey } from './texts.ts'
import { WeekDays } from './WeekDays.tsx'
import './recurrence.css'

const INTERVALS: Record<Frequency, TextKey> = {
  DAILY: 'everyDays',
  WEEKLY: 'everyWeeks',
  MONTHLY: 'everyMonths',
  YEARLY: 'everyYears',
}

/** Builds an RRULE from words and shows what it means: in a sentence, and by its next ten dates. */
export const RecurrenceField: TextFieldClientComponent = ({ path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: path,
  })
  const startsAt = useFormFields(([fields]) => fields.startsAt?.value)
  const { i18n } = useTranslation()
  const language = interfaceLanguage(i18n)
  const say = (key: TextKey) => TEXTS[key][language]
  const rule = read(value)
  const start = startDay(startsAt)
  const locked = Boolean(readOnly || disabled)
  const change = (next: Rule | null) => setValue(next ? formatRule(next) : null)

  const begin = (frequency: string) => {
    if (frequency === 'NONE') return change(null)
    const days = frequency === 'WEEKLY' && start ? [{ weekday: start.weekday, nth: null }] : []
    change({
      frequency: frequency as Frequency,
      interval: 1,
      days,
      monthDays: [],
      until: rule?.until ?? null,
      count: rule?.count ?? null,
    })
  }

  return (
    <div className="field-type recurrence" id="field-recurrence">
      <FieldError path={path} showError={showError} />
      <fieldset disabled={locked}>
        <div className="recurrence__row">
          <label>
            <span>{say('repeats')}</span>
            <select
              onChange={({ target }) => begin(target.value)}
              value={rule?.frequency ?? 'NONE'}
            >
              {(['NONE', ...FREQUENCIES] as const).map((one) => (
                <option key={one} value={one}>
                  {say(one)}
                </option>
              ))}
            </select>
          </label>
          {rule && (
            <label>
              <span>{say(INTERVALS[rule.frequency])}</span>
              <input
                max={99}
                min={1}
                onChange={({ target }) =>
                  change({ ...rule, interval: inRange(target.valueAsNumber, 99) })
                }
                type="number"
                value={rule.interval}
              />
            </label>
          )}
        </div>
        {rule?.frequency === 'WEEKLY' && (
          <WeekDays language={language} onChange={change} rule={rule} start={start} />
        )}
        {rule?.frequency === 'MONTHLY' && start && (
          <MonthDays language={language} onChange={change} rule={rule} start={start} />
        )}
        {rule && <End language={language} onChange={change} rule={rule} />}
      </fieldset>
      <NextDates language={language} recurrence={value ?? null} />
    </div>
  )
}

const inRange = (value: number, most: number) =>
  Number.isNaN(value) ? 1 : Math.min(most, Math.max(1, Math.round(value)))

/** The rule that is there; what cannot be read is begun anew, the message above says why. */
function read(value: string | null | undefined): Rule | null {
  try {
    return value ? parseRule(value) : null
  } catch {
    return null
  }
}
