import type {
  Access,
  CollectionSlug,
  FieldAccess,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
  Where,
} from 'payload'
import type { User } from '../../payload-types.ts'

// Who may do what, each rule by its name. Collections refer to these and to nothing else.

export const USER_ROLES = ['administrator', 'press_officer', 'viewer'] as const

type Asked = { req: Pick<PayloadRequest, 'user'> }

const role = ({ req }: Asked) => (req.user as User | null)?.role

export const nobody = () => false

/** Every account, viewers too: reading what is being prepared. */
export const signedIn = ({ req }: Asked) => Boolean(req.user)

export const administrator = ({ req }: Asked) => role({ req }) === 'administrator'

export const administratorField: FieldAccess = administrator

/** Those who write: press officers and administrators. */
export const pressOfficer = (asked: Asked) =>
  administrator(asked) || role(asked) === 'press_officer'

/** Those who write for all districts: what is shared is theirs alone to change. */
export const everyDistrict = ({ req }: Asked) =>
  writableDistricts(req.user as User | null) === 'all'

/** An account sees and changes itself; administrators every account. */
export const ownAccount: Access = ({ req }) => {
  if (administrator({ req })) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

/** What somebody uploaded is theirs to change; administrators change everything. */
export const ownUpload: Access = ({ req }) => {
  if (administrator({ req })) return true
  if (!pressOfficer({ req }) || !req.user) return false
  return { createdBy: { equals: req.user.id } }
}

/**
 * The districts whose content the account may write: 'all', or their ids. Viewers have none.
 */
export function writableDistricts(user: User | null | undefined): 'all' | number[] {
  if (user?.role === 'administrator') return 'all'
  if (user?.role !== 'press_officer') return []
  if (user.allDistricts) return 'all'
  return (user.districts ?? []).map((district) =>
    typeof district === 'object' ? district.id : district,
  )
}

/**
 * Documents whose `field` (a district or several) lies in the account's own districts, wholly: both what is live and the newest
 * version, so that neither of two districts takes over what is on its way from one to the other.
 */
export const inOwnDistrict =
  (collection: CollectionSlug, field: string): Access =>
  async ({ req, id }) => {
    const own = writableDistricts(req.user as User | null)
    if (own === 'all') return true
    if (own.length === 0) return false
    // Asked without a document, what matters is whether the account may do it at all.
    if (id === undefined) return { [field]: { in: own } } satisfies Where
    const states = await statesOf(id, req.payload.collections[collection].config, req)
    return states.every((state) => liesIn(own, state[field]))
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

type State = Record<string, unknown>

/** The document as it is live and in its newest version, within the transaction of the request. */
async function statesOf(
  id: number | string,
  { slug, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<State[]> {
  const { db } = req.payload
  const live = await db.findOne<State & TypeWithID>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  if (!live || !versions?.drafts) return live ? [live] : []
  const { docs: newest } = await db.findVersions<State>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return [live, ...newest.map(({ version }) => version)]
}
