import type { Rule, RuleDay } from '../../../content/event/recurrence/rule.ts'
import { LANGUAGES } from '../../../content/event/recurrence/words.ts'
import type { Locale } from '../../../editorial/languages.ts'
import type { StartDay } from './day.ts'
import { TEXTS } from './texts.ts'

interface Props {
  rule: Rule
  start: StartDay
  language: Locale
  onChange(rule: Rule): void
}

type Choice = Pick<Rule, 'days' | 'monthDays'> & { text: string }

/** Which day of the month: all that the day of the start can stand for. */
export function MonthDays({ rule, start, language, onChange }: Props) {
  const words = LANGUAGES[language]
  const onWeekday = (nth: number): Choice => ({
    days: [{ weekday: start.weekday, nth }],
    monthDays: [],
    text: words.everyMonthOnDays(1, [{ weekday: start.weekday, nth }]),
  })
  const onDate = (date: number, monthDays: number[]): Choice => ({
    days: [],
    monthDays,
    text: words.everyMonthOnDates(1, [date]),
  })
  const choices: Choice[] = [
    onDate(start.date, []),
    ...(start.isLast ? [onDate(-1, [-1])] : []),
    onWeekday(start.nth),
    ...(start.isLastOfWeekday ? [onWeekday(-1)] : []),
  ]
  const current = choices.findIndex((choice) => same(choice, rule, start.date))
  return (
    <div className="recurrence__row">
      <label>
        <span>{TEXTS.month[language]}</span>
        <select
          onChange={({ target }) => {
            const { days, monthDays } = choices[Number(target.value)] as Choice
            onChange({ ...rule, days, monthDays })
          }}
          value={Math.max(0, current)}
        >
          {choices.map(({ text }, index) => (
            <option key={text} value={index}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const same = (choice: Choice, { days, monthDays }: Rule, date: number) =>
  spelled(choice.days) === spelled(days) &&
  (choice.monthDays.join() || date) === (monthDays.join() || date)

const spelled = (days: RuleDay[]) => days.map(({ weekday, nth }) => `${nth}${weekday}`).join()
