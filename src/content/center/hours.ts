import type { ArrayField, ArrayFieldValidation, GroupField, TextField } from 'payload'
import { say } from '../../editorial/messages.ts'
import { isTime, time } from '../fields/checks.ts'
import { day } from '../fields/dates.ts'
import { options } from '../fields/options.ts'
import { EXCEPTION_REASONS, WEEKDAYS } from './kinds.ts'

/** Weekly opening hours and the days that differ from them, times of day in Asia/Almaty. */
export const hours = (): GroupField => ({
  name: 'hours',
  type: 'group',
  label: { kk: 'Жұмыс уақыты', ru: 'Часы работы', en: 'Opening hours' },
  fields: [weekly(), exceptions()],
})

const opens = (): TextField => ({
  name: 'opens',
  type: 'text',
  required: true,
  validate: time,
  label: { kk: 'Ашылады', ru: 'Открытие', en: 'Opens' },
})

const closes = (): TextField => ({
  name: 'closes',
  type: 'text',
  required: true,
  validate: time,
  label: { kk: 'Жабылады', ru: 'Закрытие', en: 'Closes' },
})

const weekly = (): ArrayField => ({
  name: 'weekly',
  type: 'array',
  labels: {
    singular: { kk: 'Күн', ru: 'День', en: 'Day' },
    plural: { kk: 'Күндер', ru: 'Дни', en: 'Days' },
  },
  label: { kk: 'Апта бойынша', ru: 'По дням недели', en: 'Weekly' },
  validate: closesAfterItOpens,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'weekday',
          type: 'select',
          required: true,
          options: options(WEEKDAYS),
          label: { kk: 'Күн', ru: 'День', en: 'Day' },
        },
        opens(),
        closes(),
      ],
    },
  ],
})

const exceptions = (): ArrayField => ({
  name: 'exceptions',
  type: 'array',
  labels: {
    singular: { kk: 'Ерекше күн', ru: 'Особый день', en: 'Exception' },
    plural: { kk: 'Ерекше күндер', ru: 'Особые дни', en: 'Exceptions' },
  },
  label: { kk: 'Ерекше күндер', ru: 'Особые дни', en: 'Exceptions' },
  validate: endsAfterItBegins,
  fields: [
    {
      type: 'row',
      fields: [
        day('from', { kk: 'Басталуы', ru: 'С', en: 'From' }, { required: true }),
        day('to', { kk: 'Аяқталуы', ru: 'По', en: 'To' }, { required: true }),
        {
          name: 'reason',
          type: 'select',
          required: true,
          defaultValue: 'public_holiday',
          options: options(EXCEPTION_REASONS),
          label: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
        },
      ],
    },
    {
      name: 'periods',
      type: 'array',
      labels: {
        singular: { kk: 'Уақыт аралығы', ru: 'Промежуток', en: 'Period' },
        plural: { kk: 'Уақыт аралықтары', ru: 'Промежутки', en: 'Periods' },
      },
      label: { kk: 'Ашық уақыты', ru: 'Часы', en: 'Periods' },
      admin: {
        description: {
          kk: 'Бос қалса, бұл күндері жабық.',
          ru: 'Если пусто, в эти дни закрыто.',
          en: 'Empty: closed on these days.',
        },
      },
      validate: closesAfterItOpens,
      fields: [{ type: 'row', fields: [opens(), closes()] }],
    },
  ],
})

type Period = { opens?: string | null; closes?: string | null }

const closesAfterItOpens: ArrayFieldValidation = (value, { req }) => {
  const wrong = ((value ?? []) as Period[]).findIndex(
    ({ opens, closes }) => opens && closes && isTime(opens) && isTime(closes) && closes <= opens,
  )
  if (wrong < 0) return true
  const row = wrong + 1
  return say(req, {
    kk: `${row}-жол: жабылу уақыты ашылу уақытынан кейін болуы керек.`,
    ru: `Строка ${row}: время закрытия должно быть позже времени открытия.`,
    en: `Row ${row}: closing has to be after opening.`,
  })
}

const endsAfterItBegins: ArrayFieldValidation = (value, { req }) => {
  const wrong = ((value ?? []) as { from?: string; to?: string }[]).findIndex(
    ({ from, to }) => from && to && Date.parse(to) < Date.parse(from),
  )
  if (wrong < 0) return true
  const row = wrong + 1
  return say(req, {
    kk: `${row}-жол: соңғы күн бірінші күннен бұрын болмауы керек.`,
    ru: `Строка ${row}: последний день не может быть раньше первого.`,
    en: `Row ${row}: the last day cannot be before the first.`,
  })
}
