import type { GroupField, NumberFieldSingleValidation } from 'payload'
import { say } from '../../editorial/messages.ts'

const OLDEST = 120

/** The ages that something is for, both included; empty means any. */
export const ages = (): GroupField => ({
  name: 'ages',
  type: 'group',
  label: { kk: 'Жасы', ru: 'Возраст', en: 'Ages' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'number',
          validate: age,
          label: { kk: 'Бастап', ru: 'От', en: 'From' },
        },
        {
          name: 'to',
          type: 'number',
          validate: oldest,
          label: { kk: 'Дейін', ru: 'До', en: 'To' },
        },
      ],
    },
  ],
})

const age: NumberFieldSingleValidation = (value, { req }) =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && value >= 0 && value <= OLDEST) ||
  say(req, {
    kk: `Жасты 0-ден ${OLDEST}-ға дейінгі бүтін санмен жазыңыз.`,
    ru: `Укажите возраст целым числом от 0 до ${OLDEST}.`,
    en: `Give the age as a whole number from 0 to ${OLDEST}.`,
  })

const oldest: NumberFieldSingleValidation = (value, options) => {
  const { from } = options.siblingData as { from?: number | null }
  if (typeof value === 'number' && typeof from === 'number' && value < from) {
    return say(options.req, {
      kk: 'Жоғарғы жас төменгі жастан кем болмауы керек.',
      ru: 'Верхняя граница возраста не может быть меньше нижней.',
      en: 'The upper age cannot be below the lower one.',
    })
  }
  return age(value, options)
}
