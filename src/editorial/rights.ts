import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import type { User } from '../../payload-types.ts'
import { isLocale, type Locale } from './languages.ts'
import { DISTRICTS_IN, type Governed, OWNER_IN, PERMISSIONS, type Reach } from './permissions.ts'
import { statesOf } from './states.ts'

// What the table of permissions means for a request. Collections refer to these functions by name and to nothing else.

type Asked = { req: Pick<PayloadRequest, 'user'> }

/** The account that asks; one that is switched off is nobody. */
export const personOf = ({ req }: Asked) => {
  const user = req.user as User | null
  return user && user.active !== false ? user : null
}

const grantsOf = (asked: Asked, collection: Governed) => {
  const person = personOf(asked)
  return person ? PERMISSIONS[collection][person.role] : {}
}

export const nobody = () => false

/** Every account, viewers too: reading what is being prepared. */
export const signedIn = (asked: Asked) => Boolean(personOf(asked))

export const administrator = (asked: Asked) => personOf(asked)?.role === 'administrator'

export const administratorField: FieldAccess = administrator

/** Those who write something somewhere. */
export const writer = (asked: Asked) =>
  Boolean(personOf(asked)) && personOf(asked)?.role !== 'viewer'

/** Those who may upload, replace or describe pictures and files; which ones, access to the collection says. */
export const handlesMedia = (asked: Asked) => {
  const { create, change, translate } = grantsOf(asked, 'media')
  return Boolean(create ?? change ?? translate)
}

export interface Rights {
  read: Access
  create: Access
  update: Access
  delete: Access
}

/** The access functions of a collection, as the table of permissions has them. */
export const rightsTo = (collection: Governed): Rights => ({
  read: (args) => reaches(grantsOf(args, collection).read, collection, args),
  create: (args) => begins(grantsOf(args, collection).create, args),
  update: (args) => {
    const { change, translate } = grantsOf(args, collection)
    return reaches(change ?? (inOwnLanguage(args) ? translate : undefined), collection, args)
  },
  delete: (args) => reaches(grantsOf(args, collection).delete, collection, args),
})

/** Whether all that the account may do to documents of the collection is to translate them. */
export function onlyTranslates(asked: Asked, collection: Governed) {
  const { change, translate } = grantsOf(asked, collection)
  return change === undefined && translate !== undefined
}

/** The languages that the account translates into. */
export const languagesOf = (asked: Asked): Locale[] =>
  (personOf(asked)?.languages ?? []).filter(isLocale)

export const inOwnLanguage = ({ req }: { req: PayloadRequest }) =>
  isLocale(req.locale) && languagesOf({ req }).includes(req.locale)

/**
 * The districts that the account is bound to: 'all', or their ids. What it may do there, its role says.
 */
export function districtsOf(user: User | null | undefined): 'all' | number[] {
  if (user?.role === 'administrator' || user?.allDistricts) return 'all'
  return districtIds(user?.districts)
}

/** Whether it names districts, and none but these. */
export function liesIn(own: number[], value: unknown) {
  const named = districtIds(value)
  return named.length > 0 && named.every((district) => own.includes(district))
}

type Reference = number | string | { id: number } | null

/** The ids of a field that refers to districts: one or several, populated or not. */
export const districtIds = (value: unknown) =>
  ((Array.isArray(value) ? value : value ? [value] : []) as Reference[]).map((one) =>
    Number(typeof one === 'object' ? one?.id : one),
  )

function begins(reach: Reach | undefined, asked: Asked) {
  const districts = districtsOf(personOf(asked))
  if (reach === 'ownDistricts') return districts === 'all' || districts.length > 0
  if (reach === 'withAllDistricts') return districts === 'all'
  return reach !== undefined
}

function reaches(
  reach: Reach | undefined,
  collection: Governed,
  { req, id }: { req: PayloadRequest; id?: number | string },
) {
  const person = personOf({ req })
  if (!person || reach === undefined) return false
  if (reach === 'everywhere') return true
  if (reach === 'own') return { [OWNER_IN[collection] ?? 'id']: { equals: person.id } }
  const districts = districtsOf(person)
  if (districts === 'all') return true
  const field = DISTRICTS_IN[collection]
  if (reach === 'withAllDistricts' || !field || districts.length === 0) return false
  return lieIn(districts, field, collection, { req, ...(id !== undefined && { id }) })
}

/**
 * Documents whose field lies in these districts wholly: both what is live and the newest version, so that neither of two districts
 * takes over what is on its way from one to the other.
 */
async function lieIn(
  districts: number[],
  field: string,
  collection: Governed,
  { req, id }: { req: PayloadRequest; id?: number | string },
): Promise<boolean | Where> {
  // Asked without a document, what matters is whether the account may do it at all.
  if (id === undefined) return { [field]: { in: districts } }
  const states = await statesOf(req, collection as 'articles', id)
  return !states || [states.live, states.newest].every((state) => liesIn(districts, state[field]))
}
