import { type Rule, WEEKDAYS } from '../../../content/event/recurrence/rule.ts'
import type { Locale } from '../../../editorial/languages.ts'
import type { StartDay } from './day.ts'
import { SHORT_DAYS, TEXTS } from './texts.ts'

interface Props {
  rule: Rule
  start: StartDay | undefined
  language: Locale
  onChange(rule: Rule): void
}

/** The days of the week on which it takes place; at least one stays. */
export function WeekDays({ rule, start, language, onChange }: Props) {
  const chosen = new Set(rule.days.map(({ weekday }) => weekday))
  if (chosen.size === 0 && start) chosen.add(start.weekday)
  const toggle = (day: (typeof WEEKDAYS)[number]) => {
    const next = new Set(chosen)
    if (!next.delete(day)) next.add(day)
    if (next.size === 0) return
    const days = WEEKDAYS.filter((one) => next.has(one))
    onChange({ ...rule, days: days.map((weekday) => ({ weekday, nth: null })) })
  }
  return (
    <fieldset className="recurrence__days">
      <legend>{TEXTS.days[language]}</legend>
      {WEEKDAYS.map((day, index) => (
        <label key={day}>
          <input checked={chosen.has(day)} onChange={() => toggle(day)} type="checkbox" />
          <span>{SHORT_DAYS[language][index]}</span>
        </label>
      ))}
    </fieldset>
  )
}
