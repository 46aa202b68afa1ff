import type { SanitizedCollectionConfig } from 'payload'
import { buildVersionCollectionFields, type FlattenedField, type PayloadRequest } from 'payload'
import { isLocale, type Label, LOCALES } from '../../editorial/languages.ts'
import { findUnfit } from './characters.ts'
import { mistake, wrongParameter } from './mistake.ts'
import { EXPECTED, isPlain, oneOf, type Plain } from './values.ts'
import { checkSort, checkWhere } from './where.ts'

/** Documents that one page of a list may hold; 0 asks for all. */
const LARGEST_LIMIT = 10_000
const LARGEST_PAGE = 1_000_000_000

const SWITCHES = [
  'autosave',
  'draft',
  'flattenLocales',
  'overrideLock',
  'pagination',
  'publishAllLocales',
  'trash',
  'unpublishAllLocales',
]

const between = (least: number, most: number): Label => ({
  kk: `${least} мен ${most} аралығындағы бүтін сан керек.`,
  ru: `Нужно целое число от ${least} до ${most}.`,
  en: `It has to be an integer from ${least} to ${most}.`,
})

const JSON_OBJECT: Label = {
  kk: 'Жарамды JSON керек.',
  ru: 'Нужен правильный JSON.',
  en: 'It has to be valid JSON.',
}

/**
 * Checks the parameters of an address, which Payload takes as they come: what it cannot read it leaves out or falls over.
 * Conditions that come as JSON are put in their place, since bulk endpoints would take every document for found.
 * @throws Mistake that names the parameter
 */
export function checkQuery(req: PayloadRequest, collection: SanitizedCollectionConfig | undefined) {
  const query = { ...(req.query as Plain), ...(req.method === 'GET' ? (req.data as Plain) : {}) }
  const unfit = findUnfit(query)
  if (unfit) throw wrongParameter(req, unfit.path, unfit.message)
  checkLanguages(req, query)
  const { maxDepth } = req.payload.config
  checkInteger(req, query, 'depth', 0, maxDepth)
  checkInteger(req, query, 'limit', 0, LARGEST_LIMIT)
  checkInteger(req, query, 'page', 1, LARGEST_PAGE)
  for (const name of SWITCHES) {
    const value = query[name]
    if (value === undefined || /^(true|false|)$/.test(String(value))) continue
    throw wrongParameter(req, name, EXPECTED.boolean)
  }
  if (typeof query.data === 'string' && query.data !== '') readJson(req, 'data', query.data)
  if (!collection) return
  const fields = fieldsAsked(req, collection)
  if (query.sort !== undefined) checkSort(req, fields, query.sort)
  if (query.where === undefined || query.where === '') return
  const where = typeof query.where === 'string' ? readJson(req, 'where', query.where) : query.where
  checkWhere(req, fields, where)
  if ('where' in req.query) req.query.where = where
}

function checkLanguages(req: PayloadRequest, query: Plain) {
  const { locale } = query
  if (locale !== undefined && !isLocale(locale) && locale !== 'all') {
    throw wrongParameter(req, 'locale', oneOf([...LOCALES, 'all']))
  }
  for (const name of ['fallback-locale', 'fallbackLocale']) {
    const asked = query[name]
    const each = isPlain(asked) ? Object.values(asked) : [asked].flat()
    if (asked === undefined || each.every((one) => isLocale(one) || isNone(one))) continue
    throw wrongParameter(req, name, oneOf([...LOCALES, 'none']))
  }
}

const isNone = (value: unknown) =>
  ['', 'none', 'null', 'false', false, null].includes(value as string)

function checkInteger(
  req: PayloadRequest,
  query: Plain,
  name: string,
  least: number,
  most: number,
) {
  const value = query[name]
  if (value === undefined || value === '') return
  const number = typeof value === 'object' ? Number.NaN : Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return
  throw wrongParameter(req, name, between(least, most))
}

function readJson(req: PayloadRequest, name: string, text: string): unknown {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw wrongParameter(req, name, JSON_OBJECT)
  }
  const unfit = findUnfit(read)
  if (unfit) throw mistake(req, unfit.message, { path: `${name}.${unfit.path}` })
  return read
}

/** Of the documents, or of their versions. */
function fieldsAsked(
  { payload, pathname = '' }: PayloadRequest,
  collection: SanitizedCollectionConfig,
): FlattenedField[] {
  if (!new RegExp(`/${collection.slug}/versions`).test(pathname)) return collection.flattenedFields
  return buildVersionCollectionFields(payload.config, collection, true)
}
