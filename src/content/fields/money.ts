import type { GroupField, NumberFieldSingleValidation } from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'
import { matching } from './checks.ts'

/** The codes of ISO 4217 that this system knows. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

/** A range of money in whole units of a currency; one side may be left open. */
export const money = (name: string, label: Label): GroupField => ({
  name,
  type: 'group',
  label,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'min',
          type: 'number',
          validate: whole,
          label: { kk: 'Ең азы', ru: 'От', en: 'From' },
        },
        {
          name: 'max',
          type: 'number',
          validate: notLess,
          label: { kk: 'Ең көбі', ru: 'До', en: 'Up to' },
        },
        {
          name: 'currency',
          type: 'text',
          defaultValue: 'KZT',
          validate: currency,
          label: { kk: 'Валюта (ISO 4217)', ru: 'Валюта (ISO 4217)', en: 'Currency (ISO 4217)' },
        },
      ],
    },
  ],
})

const currency = matching((value) => CURRENCIES.has(value), {
  kk: 'Валютаның үш әріпті кодын жазыңыз: KZT, USD, EUR.',
  ru: 'Укажите код валюты из трёх букв: KZT, USD, EUR.',
  en: 'Give the three letters of the currency: KZT, USD, EUR.',
})

const whole: NumberFieldSingleValidation = (value, { req }) =>
  value === undefined ||
  value === null ||
  (Number.isSafeInteger(value) && value >= 0) ||
  say(req, {
    kk: 'Соманы бүтін санмен жазыңыз: 1000000.',
    ru: 'Укажите сумму целым числом: 1000000.',
    en: 'Give the amount as a whole number: 1000000.',
  })

const notLess: NumberFieldSingleValidation = (value, options) => {
  const { min } = options.siblingData as { min?: number | null }
  if (typeof value === 'number' && typeof min === 'number' && value < min) {
    return say(options.req, {
      kk: 'Ең көп сома ең аз сомадан кем болмауы керек.',
      ru: 'Верхняя сумма не может быть меньше нижней.',
      en: 'The upper amount cannot be below the lower one.',
    })
  }
  return whole(value, options)
}
