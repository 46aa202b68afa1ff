import type {
  DateFieldValidation,
  NumberFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'

/** A field's check: what `good` refuses gets the message, in the editor's language. Empty is the business of `required`. */
export const matching =
  (good: (value: string) => boolean, message: Label): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (value === undefined || value === null || value === '') {
      return required ? req.t('validation:required') : true
    }
    return good(value) || say(req, message)
  }

/** Several checks of one field: the first that refuses says why. */
export const inTurn =
  (...checks: TextFieldSingleValidation[]): TextFieldSingleValidation =>
  async (value, args) => {
    for (const check of checks) {
      const said = await check(value, args)
      if (said !== true) return said
    }
    return true
  }

export const isWebAddress = (value: string) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

export const webAddress = matching(isWebAddress, {
  kk: 'https:// деп басталатын толық мекенжайды жазыңыз.',
  ru: 'Укажите полный адрес, начинающийся с https://.',
  en: 'Give a full address that begins with https://.',
})

/** E.164 once spaces, brackets and hyphens are away: a plus and 8 to 15 digits; short numbers such as 1414 too. */
export const isPhone = (value: string) =>
  /^(\+\d{8,15}|\d{3,6})$/.test(value.replace(/[\s()-]/g, ''))

export const phoneMessage: Label = {
  kk: 'Телефонды халықаралық түрде жазыңыз: +7 727 123 45 67.',
  ru: 'Укажите телефон в международном виде: +7 727 123 45 67.',
  en: 'Give the phone in its international form: +7 727 123 45 67.',
}

export const emailAddress = matching((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), {
  kk: 'Электрондық поштаны толық жазыңыз: aty@mysal.kz.',
  ru: 'Укажите полный адрес почты: imya@primer.kz.',
  en: 'Give a full e-mail address: name@example.kz.',
})

/** HH:MM from 00:00 to 23:59, and 24:00 as the end of a day. */
export const isTime = (value: string) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)

export const time = matching(isTime, {
  kk: 'Уақытты СС:ММ түрінде жазыңыз: 09:00.',
  ru: 'Укажите время в виде ЧЧ:ММ: 09:00.',
  en: 'Give the time as HH:MM: 09:00.',
})

/** A whole year that an opening can be planned for. */
export const year: NumberFieldSingleValidation = (value, { req }) =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && value >= 1900 && value <= 2100) ||
  say(req, {
    kk: 'Жылды төрт цифрмен жазыңыз: 2026.',
    ru: 'Укажите год четырьмя цифрами: 2026.',
    en: 'Give the year in four digits: 2026.',
  })

/** What the contract's Int holds. */
const MOST = 2 ** 31 - 1

/** How many there are of something: whole, at least one, no more than the public API can say. */
export const count: NumberFieldSingleValidation = (value, { req, max = MOST }) =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && value >= 1 && value <= max) ||
  say(req, {
    kk: `Бүтін санмен жазыңыз: ең азы 1, ең көбі ${max}.`,
    ru: `Укажите целое число: не меньше 1 и не больше ${max}.`,
    en: `Give a whole number: 1 at least, ${max} at most.`,
  })

export const colour = matching((value) => /^#[0-9a-f]{6}$/i.test(value), {
  kk: 'Түсті #RRGGBB түрінде жазыңыз: #0a7d6c.',
  ru: 'Укажите цвет в виде #RRGGBB: #0a7d6c.',
  en: 'Give the colour as #RRGGBB: #0a7d6c.',
})

/** The end of a span: not before the field that it begins with; both may be left open. */
export const notBefore =
  (start: string, { orAt = true } = {}): DateFieldValidation =>
  (value, { req, siblingData, required }) => {
    if (!value) return required ? req.t('validation:required') : true
    const ends = new Date(value).getTime()
    if (Number.isNaN(ends)) return req.t('validation:validDate' as never)
    const begins = (siblingData as Record<string, unknown>)[start]
    if (!begins) return true
    const begun = new Date(begins as string).getTime()
    return ends > begun || (orAt && ends === begun) || say(req, ENDS_FIRST)
  }

const ENDS_FIRST: Label = {
  kk: 'Аяқталуы басталуынан бұрын болмауы керек.',
  ru: 'Окончание не может быть раньше начала.',
  en: 'The end cannot be before the beginning.',
}
