import type { FlattenedField, PayloadRequest } from 'payload'
import { validOperators } from 'payload/shared'
import type { Label } from '../../editorial/languages.ts'
import { fieldAt, fieldsOf } from './fieldAt.ts'
import { legible, type Mistake, wrongParameter } from './mistake.ts'
import {
  EXPECTED,
  isDate,
  isId,
  isNumber,
  isPlain,
  oneOf,
  optionsOf,
  type Plain,
} from './values.ts'

const NO_FIELD: Label = {
  kk: 'Мұндай өріс жоқ.',
  ru: 'Такого поля нет.',
  en: 'There is no such field.',
}
const CONDITIONS: Label = {
  kk: 'Шарттар керек: where[өріс][equals]=мән.',
  ru: 'Нужны условия: where[поле][equals]=значение.',
  en: 'It has to be conditions: where[field][equals]=value.',
}
const NOT_COMPARED: Label = {
  kk: 'Бұл өрісті бұлай салыстыруға болмайды.',
  ru: 'Это поле так не сравнивают.',
  en: 'This field cannot be compared like that.',
}

/** Without `all`, which the adapter for PostgreSQL does not know. */
const OPERATORS: string[] = validOperators.filter((one) => one !== 'all')
const GEOGRAPHIC = ['near', 'within', 'intersects']
const PARTS = ['like', 'not_like', 'contains']

/** Checks conditions as they come in an address. @throws Mistake that names the condition */
export function checkWhere(
  req: PayloadRequest,
  fields: FlattenedField[],
  where: unknown,
  name = 'where',
) {
  if (!isPlain(where)) throw wrongParameter(req, name, CONDITIONS)
  for (const [key, value] of Object.entries(where)) {
    const here = `${name}[${key}]`
    if (/^(and|or)$/i.test(key)) {
      const all = Array.isArray(value) ? value : isPlain(value) ? Object.values(value) : undefined
      if (!all) throw wrongParameter(req, here, CONDITIONS)
      for (const [index, one] of all.entries()) checkWhere(req, fields, one, `${here}[${index}]`)
    } else {
      const field = fieldAt(req.payload, fields, key.replaceAll('__', '.').split('.'))
      if (!field) throw wrongParameter(req, here, NO_FIELD)
      checkConstraint(req, field, value, here)
    }
  }
}

function checkConstraint(req: PayloadRequest, field: FlattenedField, value: unknown, name: string) {
  if (!isPlain(value) || Object.keys(value).length === 0) {
    throw wrongParameter(req, name, CONDITIONS)
  }
  for (const [operator, operand] of Object.entries(value)) {
    const here = `${name}[${operator}]`
    if (!OPERATORS.includes(operator)) {
      throw wrongParameter(req, here, oneOf(OPERATORS))
    }
    const problem = problemOf(req, field, operator, operand, here)
    if (problem instanceof Error) throw problem
    if (problem) throw wrongParameter(req, here, problem)
  }
}

function problemOf(
  req: PayloadRequest,
  field: FlattenedField,
  operator: string,
  operand: unknown,
  name: string,
): Label | Mistake | undefined {
  if (operator === 'exists') {
    return /^(true|false)$/.test(String(operand)) ? undefined : EXPECTED.boolean
  }
  if (GEOGRAPHIC.includes(operator)) return field.type === 'point' ? undefined : NOT_COMPARED
  if (['group', 'tab', 'array', 'blocks', 'point'].includes(field.type)) return NOT_COMPARED
  if (isPlain(operand)) return nested(req, field, operator, operand, name)
  const expected = expectedBy(field)
  const isList = 'hasMany' in field && field.hasMany
  if (
    PARTS.includes(operator) &&
    (expected || field.type === 'richText' || field.type === 'json')
  ) {
    if (!expected || !isList || operator !== 'contains') return NOT_COMPARED
  }
  if (!expected) return undefined
  const operands = Array.isArray(operand) ? operand : String(operand).split(',')
  return operands.every((one) => isNone(one) || expected.fits(one)) ? undefined : expected.message
}

/** Conditions on what a list of references leads to: `where[districts][contains][slug][equals]=ile`. */
function nested(
  req: PayloadRequest,
  field: FlattenedField,
  operator: string,
  operand: Plain,
  name: string,
) {
  const refers = field.type === 'relationship' || field.type === 'upload'
  if (!refers || operator !== 'contains' || typeof field.relationTo !== 'string') {
    return NOT_COMPARED
  }
  checkWhere(req, fieldsOf(req.payload, field.relationTo), operand, name)
  return undefined
}

const isNone = (value: unknown) =>
  value === null || value === undefined || value === '' || value === 'null'

/** What the values of the field can be compared with; undefined where any text will do. */
function expectedBy(field: FlattenedField) {
  const options = optionsOf(field)
  if (options) {
    return { fits: (one: unknown) => options.includes(String(one)), message: oneOf(options) }
  }
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? undefined : { fits: isId, message: EXPECTED.id }
    case 'number':
      return field.name === 'id'
        ? { fits: isId, message: EXPECTED.id }
        : { fits: isNumber, message: EXPECTED.number }
    case 'date':
      return { fits: isDate, message: EXPECTED.date }
    case 'checkbox':
      return {
        fits: (one: unknown) => /^(true|false)$/.test(String(one)),
        message: EXPECTED.boolean,
      }
    default:
      return undefined
  }
}

/** Checks what a list is to be sorted by: names of fields, each with a minus for the other way. */
export function checkSort(req: PayloadRequest, fields: FlattenedField[], sort: unknown) {
  const names = Array.isArray(sort)
    ? sort
    : typeof sort === 'string'
      ? sort.split(',')
      : [undefined]
  for (const name of names) {
    if (name === '') continue
    const path = typeof name === 'string' ? name.trim().replace(/^-/, '') : ''
    const field = fieldAt(req.payload, fields, path.replaceAll('__', '.').split('.'))
    if (field) continue
    const found: Label = {
      kk: `«${legible(path)}» өрісі бойынша сұрыптауға болмайды.`,
      ru: `По полю «${legible(path)}» сортировать нельзя.`,
      en: `It cannot be sorted by the field “${legible(path)}”.`,
    }
    throw wrongParameter(req, 'sort', found)
  }
}
