import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { User } from '../../payload-types.ts'
import { mistake } from '../admin/rest/mistake.ts'
import { type ContentCollection, TYPES } from '../content/names.ts'
import { DEFAULT_LOCALE, interfaceLanguage, type Label } from '../editorial/languages.ts'
import { administrator, personOf } from '../editorial/rights.ts'
import { issueToken, revokeToken, type Scope, tokensOf } from './tokens.ts'

/** Minutes that a token is good for, unless its owner says otherwise, and at most. */
const USUAL = 60
const LONGEST = 24 * 60

/**
 * `POST /api/previews` makes a token for the drafts of an entry (`{ "collection": "articles", "id": 12 }`) or of all (`{ "all": true }`),
 * `GET` lists one's own, `DELETE /api/previews/:token` takes one back by its id. Administrators list and take back everybody's.
 */
export const previewEndpoints: Endpoint[] = [
  {
    path: '/previews',
    method: 'post',
    handler: async (req) => {
      const person = requirePerson(req)
      const scope = await readScope(req)
      const minutes = readMinutes(req)
      const { id, token, expiresAt } = await issueToken(req.payload, person.id, scope, minutes)
      const { serverURL } = req.payload.config
      const asked = new URLSearchParams({
        locale: req.locale ?? DEFAULT_LOCALE,
        ui: interfaceLanguage(req.i18n),
        token,
      })
      const page = scope === 'all' ? null : `/preview/${scope.type}/${scope.doc}?${asked}`
      return Response.json(
        {
          id,
          token,
          expiresAt: expiresAt.toISOString(),
          graphql: `${serverURL}/graphql/preview`,
          page: page && `${serverURL}${page}`,
        },
        { status: 201 },
      )
    },
  },
  {
    path: '/previews',
    method: 'get',
    handler: async (req) => Response.json({ previews: await tokensOf(req.payload, reach(req)) }),
  },
  {
    path: '/previews/:token',
    method: 'delete',
    handler: async (req) => {
      const gone = await revokeToken(req.payload, String(req.routeParams?.token), reach(req))
      if (!gone) throw mistake(req, NO_TOKEN, { status: 404 })
      return Response.json({ message: req.t('general:deletedSuccessfully') })
    },
  },
]

function requirePerson(req: PayloadRequest): User {
  const person = personOf({ req })
  if (!person) throw new APIError(req.t('error:unauthorized'), 401, null, true)
  return person
}

/** Whose tokens: everybody's for administrators. */
function reach(req: PayloadRequest) {
  const { id } = requirePerson(req)
  return administrator({ req }) ? undefined : id
}

/** What a token is asked for; an entry only by who may read its drafts. */
async function readScope(req: PayloadRequest): Promise<Scope> {
  const { collection, id, all } = (req.data ?? {}) as Record<string, unknown>
  if (all === true && collection === undefined && id === undefined) return 'all'
  if (all !== undefined) throw mistake(req, WHICH, { path: 'all' })
  const type = TYPES[collection as ContentCollection]
  if (!Object.hasOwn(TYPES, String(collection)) || !type) {
    throw mistake(req, WHICH, { path: 'collection' })
  }
  if (!Number.isInteger(id) || Number(id) < 1) throw mistake(req, WHICH, { path: 'id' })
  const found = await req.payload.findByID({
    collection: collection as 'articles',
    id: Number(id),
    draft: true,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!found) throw new APIError(req.t('error:notFound'), 404, null, true)
  return { type, doc: Number(id) }
}

function readMinutes(req: PayloadRequest) {
  const { minutes = USUAL } = (req.data ?? {}) as { minutes?: unknown }
  if (Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= LONGEST) {
    return Number(minutes)
  }
  throw mistake(req, HOW_LONG, { path: 'minutes' })
}

const WHICH: Label = {
  kk: 'Не қаралатынын көрсетіңіз: {"collection": "articles", "id": 12} немесе {"all": true}.',
  ru: 'Укажите, что просмотреть: {"collection": "articles", "id": 12} или {"all": true}.',
  en: 'Say what to preview: {"collection": "articles", "id": 12} or {"all": true}.',
}
const HOW_LONG: Label = {
  kk: `«minutes»: 1 мен ${LONGEST} аралығындағы бүтін сан керек.`,
  ru: `«minutes»: нужно целое число от 1 до ${LONGEST}.`,
  en: `“minutes” has to be an integer from 1 to ${LONGEST}.`,
}
const NO_TOKEN: Label = {
  kk: 'Мұндай алдын ала қарау сілтемесі жоқ.',
  ru: 'Такой ссылки предпросмотра нет.',
  en: 'There is no such preview.',
}
