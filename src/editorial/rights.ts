import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
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

/** Rows whose `field` (a district or several) holds one of the account's own. */
export const inOwnDistrict =
  (field: string): Access =>
  ({ req }) => {
    const own = writableDistricts(req.user as User | null)
    if (own === 'all') return true
    return own.length > 0 ? ({ [field]: { in: own } } satisfies Where) : false
  }
