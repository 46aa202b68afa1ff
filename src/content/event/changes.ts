import type { ArrayField, ArrayFieldValidation, Field, GroupField } from 'payload'
import { LANGUAGE_NAMES, type Label, LOCALES } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'
import { day as dayOf } from '../../publication/time.ts'
import { webPage } from '../fields/address.ts'
import { notBefore } from '../fields/checks.ts'
import { day, moment } from '../fields/dates.ts'
import { options } from '../fields/options.ts'
import { DATE_CHANGES } from './kinds.ts'
import { startOn } from './recurrence/dates.ts'
import { seriesOf } from './series.ts'

/**
 * Single dates that are cancelled, moved or added. The list is shared by all languages, so the few
 * words in it stand in each of them side by side.
 */
export const changes = (): ArrayField => ({
  name: 'changes',
  type: 'array',
  labels: {
    singular: { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
    plural: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Changes' },
  },
  label: {
    kk: 'Жекелеген күндердің өзгеруі',
    ru: 'Изменения отдельных дат',
    en: 'Changes of single dates',
  },
  validate: eachDayOnce,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'change',
          type: 'select',
          required: true,
          defaultValue: 'cancelled',
          options: options(DATE_CHANGES),
          label: { kk: 'Не өзгереді', ru: 'Что меняется', en: 'What changes' },
        },
        day(
          'day',
          { kk: 'Ереже бойынша күні', ru: 'День по правилу', en: 'Day by the rule' },
          { admin: { condition: (_, row) => row?.change !== 'scheduled' } },
        ),
      ],
    },
    {
      type: 'row',
      admin: { condition: (_, row) => ['rescheduled', 'scheduled'].includes(row?.change) },
      fields: [
        moment('startsAt', { kk: 'Басталуы', ru: 'Начало', en: 'Starts' }),
        moment(
          'endsAt',
          { kk: 'Аяқталуы', ru: 'Окончание', en: 'Ends' },
          { validate: notBefore('startsAt') },
        ),
      ],
    },
    {
      type: 'collapsible',
      label: { kk: 'Орны және ескерту', ru: 'Место и примечание', en: 'Place and note' },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'center',
          type: 'relationship',
          relationTo: 'centers',
          label: { kk: 'Басқа орталық', ru: 'Другой центр', en: 'Another centre' },
        },
        inEachLanguage('venue', { kk: 'Басқа орын', ru: 'Другое место', en: 'Another place' }),
        webPage('onlineUrl', {
          kk: 'Онлайн сілтеме',
          ru: 'Ссылка для участия онлайн',
          en: 'Online address',
        }),
        inEachLanguage('note', { kk: 'Ескерту', ru: 'Примечание', en: 'Note' }),
      ],
    },
  ],
})

/** A short text that stands in every language side by side. */
function inEachLanguage(name: string, label: Label): GroupField {
  return {
    name,
    type: 'group',
    label,
    fields: [
      {
        type: 'row',
        fields: LOCALES.map(
          (locale): Field => ({
            name: locale,
            type: 'text',
            maxLength: 200,
            label: LANGUAGE_NAMES[locale],
          }),
        ),
      },
    ],
  }
}

type Row = { change?: string; day?: string; startsAt?: string; endsAt?: string }

const eachDayOnce: ArrayFieldValidation = (value, { req, data }) => {
  const rows = (value ?? []) as Row[]
  const series = seriesOf(data as never)
  const days = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const problem = problemOf(row, days, series)
    if (problem) {
      const number = index + 1
      return say(req, {
        kk: `${number}-жол: ${problem.kk}`,
        ru: `Строка ${number}: ${problem.ru}`,
        en: `Row ${number}: ${problem.en}`,
      })
    }
  }
  return true
}

function problemOf(row: Row, days: Set<string>, series: ReturnType<typeof seriesOf>): Label | null {
  if (['scheduled', 'rescheduled'].includes(row.change ?? '') && !row.startsAt) return NEEDS_TIME
  if (row.change === 'scheduled') return null
  if (!row.day) return NEEDS_DAY
  const one = dayOf(new Date(row.day).toISOString())
  if (!one) return NEEDS_DAY
  if (days.has(one)) return TWICE
  days.add(one)
  if (series && !startOn({ ...series, changes: [] }, one)) return NOT_A_DATE
  return null
}

const NEEDS_TIME: Label = {
  kk: 'жаңа уақытын көрсетіңіз.',
  ru: 'укажите новое время.',
  en: 'give the new time.',
}
const NEEDS_DAY: Label = {
  kk: 'қай күн екенін көрсетіңіз.',
  ru: 'укажите, какой это день.',
  en: 'give the day that it is about.',
}
const TWICE: Label = {
  kk: 'бұл күн тізімде бар.',
  ru: 'этот день уже есть в списке.',
  en: 'this day is in the list already.',
}
const NOT_A_DATE: Label = {
  kk: 'бұл күні іс-шара онсыз да өтпейді.',
  ru: 'в этот день мероприятия по правилу и так нет.',
  en: 'the event does not take place on this day anyway.',
}
