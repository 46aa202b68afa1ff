import type {
  CollectionSlug,
  Endpoint,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { checkTexts, readBody } from './body.ts'
import { findUnfit } from './characters.ts'
import { checkData } from './data.ts'
import { mistake, wrongParameter } from './mistake.ts'
import { checkQuery } from './query.ts'
import { translate } from './translate.ts'
import { isId } from './values.ts'

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const

const NO_ROUTE: Label = {
  kk: 'Мұндай мекенжай жоқ. Жол мен әдісті (GET, POST, PATCH, DELETE) тексеріңіз.',
  ru: 'Такого адреса нет. Проверьте путь и метод (GET, POST, PATCH, DELETE).',
  en: 'There is no such address. Check the path and the method (GET, POST, PATCH, DELETE).',
}
const NO_FILE: Label = {
  kk: 'Мұндай файл жоқ.',
  ru: 'Такого файла нет.',
  en: 'There is no such file.',
}
const NO_DOCUMENT: Label = {
  kk: 'Мұндай құжат жоқ: мекенжайдағы нөмір оң бүтін сан болуы керек.',
  ru: 'Такого документа нет: номер в адресе должен быть целым положительным числом.',
  en: 'There is no such document: its number in the address has to be a positive integer.',
}

const ONE_BY_ONE: Label = {
  kk: 'Құжат бір тілде ғана сақталады: kk, ru немесе en.',
  ru: 'Документ сохраняется на одном языке: kk, ru или en.',
  en: 'A document is saved in one language at a time: kk, ru or en.',
}

/**
 * Makes every endpoint answer honestly: what the client got wrong is told in 4xx, in the language of the request, before anything
 * is done; what is nobody's address is 404. Payload answers many of these with 500, and some by taking every document for meant.
 */
export function answerHonestly({ config, collections }: Payload) {
  for (const { config: collection } of Object.values(collections)) {
    const endpoints = collection.endpoints === false ? [] : collection.endpoints
    collection.endpoints = [
      ...endpoints.filter(works(collection)).map((one) => checked(one, collection)),
      ...nowhere,
    ]
  }
  const endpoints = [...config.endpoints.map((one) => checked(one, undefined)), ...nowhere]
  Object.assign(config, { endpoints })
}

/**
 * Without what Payload offers though it cannot work: versions where there are none, confirmations that nobody is sent, and the
 * deletion of a preference by its key, whose query PostgreSQL refuses.
 */
const works =
  ({ versions, auth, slug }: SanitizedCollectionConfig) =>
  ({ path, method }: Endpoint) =>
    (versions || !path.startsWith('/versions')) &&
    (auth?.verify || !path.startsWith('/verify')) &&
    !(slug === 'payload-preferences' && method === 'delete' && path === '/:key')

const nowhere: Endpoint[] = METHODS.map((method) => ({
  path: '/(.*)',
  method,
  handler: (req) => {
    throw mistake(req, NO_ROUTE, { status: 404 })
  },
}))

/** Endpoints that take the data of a document. */
const DOCUMENTS = ['post /', 'patch /', 'patch /:id', 'post /:id/duplicate']
const ACCOUNT_TEXTS = ['email', 'username', 'password', 'token']

function checked(endpoint: Endpoint, collection: SanitizedCollectionConfig | undefined): Endpoint {
  const { path, method, handler } = endpoint
  const takesDocument = collection && DOCUMENTS.includes(`${method} ${path}`)
  const check = async (req: PayloadRequest) => {
    const { id } = req.routeParams ?? {}
    if (findUnfit(req.routeParams)) throw mistake(req, NO_ROUTE, { status: 404 })
    if (/\/:id\b/.test(path) && id !== undefined && !isId(id)) {
      throw mistake(req, NO_DOCUMENT, { status: 404, path: 'id' })
    }
    if (path === '/file/:filename' && collection) await checkFile(req, collection)
    checkQuery(req, collection)
    if (takesDocument && req.query.locale === 'all') throw wrongParameter(req, 'locale', ONE_BY_ONE)
    await readBody(req)
    if (takesDocument) checkData(req, collection)
    if (path === '/login') checkTexts(req, ['email', 'password'], true)
    else if (!takesDocument || collection.auth) checkTexts(req, ACCOUNT_TEXTS)
  }
  return {
    ...endpoint,
    handler: async (req) => {
      try {
        await check(req)
        return await handler(req)
      } catch (error) {
        throw translate(req, collection, error)
      }
    },
  }
}

/** A name that no document has is no file; Payload would look for it on the disk and take it for lost. */
async function checkFile(req: PayloadRequest, { slug }: SanitizedCollectionConfig) {
  const { totalDocs } = await req.payload.count({
    collection: slug as CollectionSlug,
    where: { filename: { equals: req.routeParams?.filename } },
    req,
  })
  if (totalDocs === 0) throw mistake(req, NO_FILE, { status: 404, path: 'filename' })
}
