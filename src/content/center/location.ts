import type { GroupField, NumberField, NumberFieldSingleValidation } from 'payload'
import { say } from '../../editorial/messages.ts'

/** WGS 84 in degrees: both or neither. */
export const location = (): GroupField => ({
  name: 'location',
  type: 'group',
  label: { kk: 'Картадағы орны', ru: 'Место на карте', en: 'Place on the map' },
  fields: [
    {
      type: 'row',
      fields: [
        coordinate('latitude', 'longitude', 90, { kk: 'Ендік', ru: 'Широта', en: 'Latitude' }),
        coordinate('longitude', 'latitude', 180, { kk: 'Бойлық', ru: 'Долгота', en: 'Longitude' }),
      ],
    },
  ],
})

const coordinate = (
  name: string,
  other: string,
  limit: number,
  label: NumberField['label'],
): NumberField => ({
  name,
  type: 'number',
  min: -limit,
  max: limit,
  label,
  validate: bothOrNeither(other, limit),
})

const bothOrNeither =
  (other: string, limit: number): NumberFieldSingleValidation =>
  (value, { req, siblingData }) => {
    const given = typeof value === 'number'
    const otherGiven = typeof (siblingData as Record<string, unknown>)[other] === 'number'
    if (given && Math.abs(value) > limit) {
      return say(req, {
        kk: `−${limit} мен ${limit} аралығындағы сан керек.`,
        ru: `Нужно число от −${limit} до ${limit}.`,
        en: `A number from −${limit} to ${limit} is needed.`,
      })
    }
    if (given === otherGiven) return true
    return say(req, {
      kk: 'Ендік пен бойлық бірге толтырылады.',
      ru: 'Широта и долгота заполняются вместе.',
      en: 'Latitude and longitude go together.',
    })
  }
