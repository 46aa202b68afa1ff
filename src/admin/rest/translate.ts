import { APIError, type PayloadRequest, QueryError, type SanitizedCollectionConfig } from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { invalid } from '../../editorial/messages.ts'
import { referencesIn } from './data.ts'
import { type DatabaseError, refusedValue } from './databaseError.ts'
import { legible, Mistake, mistake } from './mistake.ts'

/** What Payload says in one line of the log, without a stack. */
const TOLD_SHORTLY = [
  'ValidationError',
  'AuthenticationError',
  'LockedAuth',
  'Forbidden',
  'NotFound',
]

/**
 * What went wrong in an endpoint, as the client's mistake where it is one.
 * @returns the error to be thrown on: a real fault stays as it is
 */
export function translate(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig | undefined,
  error: unknown,
): unknown {
  if (error instanceof Mistake) return error
  if (error instanceof QueryError) return notQueried(req, error)
  const found = refusedValue(error)
  if (found) return refused(req, collection, found)
  if (!(error instanceof APIError) || error.status >= 500) return error
  if (TOLD_SHORTLY.includes(error.name)) return error
  return new Mistake(error.message, error.status, error.data ?? undefined)
}

function notQueried(req: PayloadRequest, { data }: QueryError) {
  const paths = ((data ?? []) as { path: string }[]).map(({ path }) => legible(path)).join(', ')
  return mistake(
    req,
    {
      kk: `Мына өріс бойынша іздеуге болмайды: ${paths}`,
      ru: `По этому полю искать нельзя: ${paths}`,
      en: `It cannot be searched by this field: ${paths}`,
    },
    { path: paths },
  )
}

function refused(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig | undefined,
  { code, detail = '' }: DatabaseError,
) {
  if (code === '23503') {
    const missing = /=\((\d+)\) is not present in table "(\w+)"/.exec(detail)
    if (missing && collection) return nothingThere(req, collection, Number(missing[1]), missing[2])
    return mistake(req, STILL_NEEDED, { status: 409 })
  }
  return mistake(req, code === '23505' ? TAKEN : DOES_NOT_FIT)
}

function nothingThere(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: number,
  table: string | undefined,
) {
  const message: Label = {
    kk: `Нөмірі ${id} құжат жоқ.`,
    ru: `Документа с номером ${id} нет.`,
    en: `There is no document with the number ${id}.`,
  }
  const places = referencesIn(req, collection).filter(
    (one) => one.id === id && one.collection.replaceAll('-', '_') === table,
  )
  if (places.length === 0) return mistake(req, message)
  return invalid(
    req,
    collection.slug,
    places.map(({ path, label }) => ({ path, message, ...(label && { label }) })),
  )
}

const STILL_NEEDED: Label = {
  kk: 'Мұны жоюға болмайды: басқа құжаттар оған сілтеме жасайды.',
  ru: 'Удалить это нельзя: на него ссылаются другие документы.',
  en: 'It cannot be deleted: other documents refer to it.',
}
const TAKEN: Label = {
  kk: 'Мұндай мән бар, ал ол қайталанбауы керек.',
  ru: 'Такое значение уже есть, а оно не должно повторяться.',
  en: 'There is such a value already, and it has to be unique.',
}
const DOES_NOT_FIT: Label = {
  kk: 'Берілген мән бұл өріске сыймайды немесе оның түріне сай емес.',
  ru: 'Переданное значение не помещается в поле или не того вида.',
  en: 'A given value does not fit into its field, or is of another kind.',
}
