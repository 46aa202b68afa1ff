import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { findUnfit } from './characters.ts'
import { type Mistake, mistake } from './mistake.ts'
import { EXPECTED, isPlain } from './values.ts'

const CONTENT_TYPE: Label = {
  kk: 'Деректерді application/json немесе multipart/form-data түрінде жіберіңіз (Content-Type тақырыбы).',
  ru: 'Отправьте данные как application/json или multipart/form-data (заголовок Content-Type).',
  en: 'Send the data as application/json or multipart/form-data (the header Content-Type).',
}
export const NOT_JSON: Label = {
  kk: 'Сұраудың денесі жарамды JSON нысаны болуы керек.',
  ru: 'Тело запроса должно быть правильным объектом JSON.',
  en: 'The body of the request has to be a valid JSON object.',
}
const NOT_A_FORM: Label = {
  kk: 'Жіберілген нысан (multipart/form-data) зақымданған немесе толық емес.',
  ru: 'Форма (multipart/form-data) повреждена или неполна.',
  en: 'The form (multipart/form-data) is damaged or incomplete.',
}
const TOO_LARGE: Label = {
  kk: 'Файл тым үлкен: ең көбі 25 МБ.',
  ru: 'Файл слишком велик: не больше 25 МБ.',
  en: 'The file is too large: 25 MB at most.',
}

const TOO_LONG: Label = {
  kk: 'Деректер тым көп: ең көбі 5 МБ.',
  ru: 'Слишком много данных: не больше 5 МБ.',
  en: 'Too much data: 5 MB at most.',
}

/**
 * Reads the body of a request into `req.data` and `req.file`, once: what Payload reads later finds them there.
 * @throws Mistake for a body that is none of what we take
 */
export async function readBody(req: PayloadRequest) {
  if (!['POST', 'PATCH', 'PUT'].includes(req.method ?? '')) return
  const type = req.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  const taken = type === 'application/json' || type === 'multipart/form-data'
  if (!taken && hasBody(req)) throw mistake(req, CONTENT_TYPE)
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    throw unreadable(req, error, type)
  }
  // Payload's endpoints read the body again unless they find nothing there that they can read.
  req.headers.delete('content-type')
  req.data ??= {}
  if (!isPlain(req.data)) throw mistake(req, NOT_JSON)
  const unfit = findUnfit(Object.keys(req.data))
  if (unfit) throw mistake(req, unfit.message)
}

function hasBody({ headers }: PayloadRequest) {
  const length = headers.get('content-length')
  return headers.has('transfer-encoding') || (length !== null && length !== '0')
}

/** Whatever happens while a body is read lies in the body. */
function unreadable(req: PayloadRequest, error: unknown, type: string | undefined): Mistake {
  const isForm = type === 'multipart/form-data'
  if ((error as { status?: number }).status === 413) {
    return mistake(req, isForm ? TOO_LARGE : TOO_LONG, { status: 413 })
  }
  return mistake(req, isForm ? NOT_A_FORM : NOT_JSON)
}

/**
 * Fields of the endpoints for accounts, which are no documents.
 * @param required whether each has to be there
 * @throws Mistake that names the field
 */
export function checkTexts(req: PayloadRequest, names: readonly string[], required = false) {
  const unfit = findUnfit(req.data)
  if (unfit) throw mistake(req, unfit.message, { path: unfit.path })
  for (const name of names) {
    const value = req.data?.[name]
    const isOpen = value === undefined || value === null
    if (typeof value === 'string' || (isOpen && !required)) continue
    const { kk, ru, en } = EXPECTED.text
    throw mistake(
      req,
      { kk: `«${name}»: ${kk}`, ru: `«${name}»: ${ru}`, en: `“${name}”: ${en}` },
      { path: name },
    )
  }
}
