import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { type Label, LOCALES } from '../../editorial/languages.ts'
import { invalid, type Problem } from '../../editorial/messages.ts'
import { findUnfit } from './characters.ts'
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

/** A reference within the data of a document, with the place where it stands. */
export interface Reference {
  path: string
  label?: Label
  collection: string
  id: number
}

interface Walk {
  problems: Problem[]
  references: Reference[]
}

/**
 * Checks that the data of a document has the shape of its fields. Payload's own checks come later, leave drafts out, and fall over
 * what is no text, no list or no date at all.
 * @throws ValidationError that names each field
 */
export function checkData(
  req: PayloadRequest,
  { slug, flattenedFields }: SanitizedCollectionConfig,
) {
  const { problems } = walk(req, flattenedFields)
  const unfit = findUnfit(req.data)
  if (unfit) problems.push({ ...unfit, label: named(unfit.path) })
  if (problems.length > 0) throw invalid(req, slug, problems)
}

/** Every document that the data of the request refers to. */
export const referencesIn = (req: PayloadRequest, { flattenedFields }: SanitizedCollectionConfig) =>
  walk(req, flattenedFields).references

function walk(req: PayloadRequest, fields: FlattenedField[]) {
  const found: Walk = { problems: [], references: [] }
  checkFields(found, fields, req.data as Plain, '')
  return found
}

function checkFields(found: Walk, fields: FlattenedField[], data: Plain, prefix: string) {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const path = `${prefix}${field.name}`
    checkValue(found, field, value, path)
  }
}

function checkValue(found: Walk, field: FlattenedField, value: unknown, path: string) {
  const wrong = (message: Label, at = path) =>
    found.problems.push({ path: at, label: labelOf(field), message })
  switch (field.type) {
    case 'group':
    case 'tab':
      if (!isPlain(value)) return wrong(EXPECTED.object)
      return checkFields(found, field.flattenedFields, value, `${path}.`)
    case 'array':
    case 'blocks':
      // Forms send an empty list as its length.
      if (value === 0) return
      if (!Array.isArray(value)) return wrong(EXPECTED.list)
      for (const [index, row] of value.entries()) {
        const fields = rowFields(field, row)
        if (!isPlain(row) || !fields) wrong(EXPECTED.object, `${path}.${index}`)
        else checkFields(found, fields, row, `${path}.${index}.`)
      }
      return
    case 'relationship':
    case 'upload':
      return checkReferences(found, field, value, path)
    case 'richText':
      return isRichText(value) ? undefined : wrong(EXPECTED.richText)
    case 'point':
      if (Array.isArray(value) && value.length === 2 && value.every(isNumber)) return
      return wrong(EXPECTED.point)
    default: {
      const single = singleOf(field)
      if (!single) return
      if (!('hasMany' in field && field.hasMany)) {
        return single.fits(value) ? undefined : wrong(single.message)
      }
      if (!Array.isArray(value)) return wrong(EXPECTED.list)
      for (const [index, one] of value.entries()) {
        if (!single.fits(one)) wrong(single.message, `${path}.${index}`)
      }
    }
  }
}

/** What one value of a field without fields of its own has to be; undefined where everything will do. */
function singleOf(field: FlattenedField) {
  const options = optionsOf(field)
  if (options) {
    return { fits: (one: unknown) => options.includes(one as string), message: oneOf(options) }
  }
  switch (field.type) {
    case 'number':
      return { fits: (one: unknown) => one === '' || isNumber(one), message: EXPECTED.number }
    case 'checkbox':
      return {
        fits: (one: unknown) => [true, false, 'true', 'false', ''].includes(one as boolean),
        message: EXPECTED.boolean,
      }
    case 'date':
      return { fits: isDate, message: EXPECTED.date }
    case 'json':
    case 'join':
      return undefined
    default:
      return { fits: (one: unknown) => typeof one === 'string', message: EXPECTED.text }
  }
}

function rowFields(field: FlattenedField, row: unknown) {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks' || !isPlain(row)) return undefined
  const blocks = field.blocks.length > 0 ? field.blocks : (field.blockReferences ?? [])
  const block = blocks.find((one) => typeof one !== 'string' && one.slug === row.blockType)
  return typeof block === 'object' ? block.flattenedFields : undefined
}

function checkReferences(
  found: Walk,
  field: FlattenedField & { type: 'relationship' | 'upload' },
  value: unknown,
  path: string,
) {
  const wrong = (message: Label, at: string) =>
    found.problems.push({ path: at, label: labelOf(field), message })
  const one = (reference: unknown, at: string) => {
    const target = Array.isArray(field.relationTo)
      ? isPlain(reference) && (field.relationTo as string[]).includes(String(reference.relationTo))
        ? { collection: String(reference.relationTo), id: idOf(reference.value) }
        : undefined
      : { collection: field.relationTo as string, id: idOf(reference) }
    if (!target || !isId(target.id)) return wrong(EXPECTED.id, at)
    found.references.push({ path: at, label: labelOf(field), ...target, id: Number(target.id) })
  }
  if (['', 'none', 'null'].includes(value as string)) return
  if (!field.hasMany) return one(value, path)
  if (!Array.isArray(value)) return wrong(EXPECTED.list, path)
  for (const [index, reference] of value.entries()) one(reference, `${path}.${index}`)
}

const idOf = (reference: unknown) => (isPlain(reference) ? reference.id : reference)

/** The outline of a tree of nodes; whether they are the editor's, and not too many, the text itself sees to. */
const isRichText = (value: unknown) =>
  isPlain(value) && isPlain(value.root) && Array.isArray(value.root.children)

function labelOf(field: FlattenedField): Label {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'object' && label && 'kk' in label) return label as unknown as Label
  return named(typeof label === 'string' ? label : field.name)
}

const named = (name: string) => Object.fromEntries(LOCALES.map((one) => [one, name])) as Label
