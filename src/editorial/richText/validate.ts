import type {
  CollectionBeforeOperationHook,
  FieldHook,
  PayloadRequest,
  RichTextField,
  Validate,
} from 'payload'
import { presentRichText } from '../../publication/richText/present.ts'
import { isLocale, type Label } from '../languages.ts'
import { invalid, say } from '../messages.ts'
import { allNodes, brokenParts } from './references.ts'
import { shapeProblem } from './shape.ts'

/** Problems told at once; an editor mends a few and saves again. */
const MOST = 5

/** A text's check, in place of Payload's, whose details are in English and name no link. */
export const validateRichText: Validate<unknown, unknown, unknown, RichTextField> = async (
  value,
  options,
) => {
  const { req, required } = options
  if (value === undefined || value === null) return required ? req.t('validation:required') : true
  const shape = shapeProblem(value, options)
  if (shape) return say(req, shape)
  if (required && presentRichText(value) === null && !hasElements(value)) {
    return req.t('validation:required')
  }
  const problems = await brokenParts(req, value)
  return problems.length === 0 || together(req, problems)
}

const together = (req: PayloadRequest, problems: Label[]) =>
  [...new Set(problems.map((problem) => say(req, problem)))].slice(0, MOST).join(' ')

/** The check of a text within an element: what it holds is checked with the text around it. */
export const validateWithin: typeof validateRichText = (value, { req, required }) =>
  !required || presentRichText(value) !== null || req.t('validation:required')

/** An element that is not complete is no missing text: its own message says what it lacks. */
const hasElements = (value: unknown) => allNodes(value).some(({ type }) => type === 'block')

const labelIn = (field: object) => ('label' in field ? field.label : undefined)

const labelOf = (label: unknown): Label =>
  typeof label === 'object' && label !== null && 'kk' in label
    ? (label as Label)
    : { kk: '', ru: '', en: '' }

/** Drafts are not validated, yet no draft keeps what is broken either. What becomes public is checked with all its fields. */
export const refuseWhatIsBroken: FieldHook = async ({ value, data, field, collection, req }) => {
  if (!value || data?._status === 'published') return value
  const problems = await brokenParts(req, value)
  if (problems.length > 0) {
    const message = together(req, problems)
    throw invalid(req, collection?.slug ?? '', [
      {
        path: field.name ?? '',
        label: labelOf(labelIn(field)),
        message: { kk: message, ru: message, en: message },
      },
    ])
  }
  return value
}

/** Before anything else reads a text: what is none, or is nested without end, would end in an error of the server. */
export const textsAreTexts: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
  req,
}) => {
  const data = (args as { data?: Record<string, unknown> }).data
  if (!data || !['create', 'update'].includes(operation)) return args
  for (const field of collection.flattenedFields) {
    if (field.type !== 'richText') continue
    for (const value of inLanguages(data[field.name], req)) {
      const message = shapeProblem(value, field)
      if (!message) continue
      throw invalid(req, collection.slug, [
        { path: field.name, label: labelOf(field.label), message },
      ])
    }
  }
  return args
}

/** One text, or one for each language where all are written at once. */
function inLanguages(value: unknown, req: PayloadRequest): unknown[] {
  const perLanguage =
    req.locale === 'all' && typeof value === 'object' && value !== null && !('root' in value)
  const values = perLanguage
    ? Object.entries(value).flatMap(([locale, one]) => (isLocale(locale) ? [one] : []))
    : [value]
  return values.filter((one) => one !== undefined && one !== null)
}
