import type { FlattenedField } from 'payload'
import type { Label } from '../../editorial/languages.ts'

/** The largest id that PostgreSQL's `integer` holds. */
const LARGEST_ID = 2_147_483_647

/** An id as it stands in addresses and data: a positive whole number, or its digits. */
export const isId = (value: unknown) =>
  (typeof value === 'number' || (typeof value === 'string' && /^\d{1,10}$/.test(value))) &&
  Number.isInteger(Number(value)) &&
  Number(value) > 0 &&
  Number(value) <= LARGEST_ID

/** A date, with or without a time, as ISO 8601 writes it. */
export const isDate = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value))

export const isNumber = (value: unknown) =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))

export type Plain = Record<string, unknown>

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The values that a select may take; undefined for every other field. */
export function optionsOf(field: FlattenedField) {
  if (field.type !== 'select' && field.type !== 'radio') return undefined
  return field.options.map((option) => (typeof option === 'string' ? option : option.value))
}

/** What each kind of value has to be, to be told to whoever sent something else. */
export const EXPECTED = {
  id: {
    kk: 'Құжаттың нөмірі керек: оң бүтін сан.',
    ru: 'Нужен номер документа: целое положительное число.',
    en: 'It has to be the number of a document, a positive integer.',
  },
  date: {
    kk: 'Күн ISO 8601 түрінде керек: 2026-03-21 немесе 2026-03-21T09:00:00+05:00.',
    ru: 'Нужна дата в виде ISO 8601: 2026-03-21 или 2026-03-21T09:00:00+05:00.',
    en: 'It has to be a date as ISO 8601 writes it: 2026-03-21 or 2026-03-21T09:00:00+05:00.',
  },
  number: { kk: 'Сан керек.', ru: 'Нужно число.', en: 'It has to be a number.' },
  boolean: {
    kk: 'true немесе false керек.',
    ru: 'Нужно true или false.',
    en: 'It has to be true or false.',
  },
  text: { kk: 'Мәтін керек.', ru: 'Нужен текст.', en: 'It has to be a text.' },
  list: { kk: 'Тізім керек.', ru: 'Нужен список.', en: 'It has to be a list.' },
  object: {
    kk: 'Өрістері бар нысан (object) керек.',
    ru: 'Нужен объект с полями.',
    en: 'It has to be an object with fields.',
  },
  richText: {
    kk: 'Редактордың пішіміндегі мәтін керек: { root: { children: […] } }.',
    ru: 'Нужен текст в виде редактора: { root: { children: […] } }.',
    en: 'It has to be a text as the editor writes it: { root: { children: […] } }.',
  },
  point: {
    kk: 'Екі сан керек: бойлық пен ендік.',
    ru: 'Нужны два числа: долгота и широта.',
    en: 'It has to be two numbers, longitude and latitude.',
  },
} satisfies Record<string, Label>

export const oneOf = (values: readonly string[]): Label => ({
  kk: `Мыналардың бірі керек: ${values.join(', ')}.`,
  ru: `Нужно одно из значений: ${values.join(', ')}.`,
  en: `It has to be one of ${values.join(', ')}.`,
})
