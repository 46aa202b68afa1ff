import type { Rule } from '../../../content/event/recurrence/rule.ts'
import type { Locale } from '../../../editorial/languages.ts'
import { TEXTS, type TextKey } from './texts.ts'

interface Props {
  rule: Rule
  language: Locale
  onChange(rule: Rule): void
}

const ENDS = ['never', 'until', 'count'] as const
const USUAL_COUNT = 10
const USUAL_MONTHS = 3

/** When it stops: never, on a day, or after so many times. */
export function End({ rule, language, onChange }: Props) {
  const say = (key: TextKey) => TEXTS[key][language]
  const end = rule.until ? 'until' : rule.count === null ? 'never' : 'count'
  const choose = (next: string) =>
    onChange({
      ...rule,
      until: next === 'until' ? inMonths(USUAL_MONTHS) : null,
      count: next === 'count' ? USUAL_COUNT : null,
    })
  return (
    <div className="recurrence__row">
      <label>
        <span>{say('ends')}</span>
        <select onChange={({ target }) => choose(target.value)} value={end}>
          {ENDS.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
      {rule.until && (
        <label>
          <span>{say('until')}</span>
          <input
            onChange={({ target }) => target.value && onChange({ ...rule, until: target.value })}
            type="date"
            value={rule.until}
          />
        </label>
      )}
      {rule.count !== null && (
        <label>
          <span>{say('count')}</span>
          <input
            max={1000}
            min={1}
            onChange={({ target }) =>
              onChange({ ...rule, count: Math.min(1000, Math.max(1, target.valueAsNumber || 1)) })
            }
            type="number"
            value={rule.count}
          />
        </label>
      )}
    </div>
  )
}

function inMonths(months: number) {
  const date = new Date()
  date.setMonth(date.getMonth() + months)
  return date.toISOString().slice(0, 10)
}
