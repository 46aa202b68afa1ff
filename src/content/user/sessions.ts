import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import {
  AuthenticationError,
  type CollectionAfterLogoutHook,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type DatabaseAdapterObj,
  type PayloadRequest,
  type UpdateOne,
} from 'payload'
import { lockDocuments } from '../../publication/locks.ts'
import { transactionOf } from '../../publication/transaction.ts'

/** Operations that read a whole account and write it back. */
const REWRITING = ['update', 'delete', 'refresh', 'resetPassword']

/** Lets one of these be done at a time, to whichever account: what one wrote the next has read. */
export async function lockAccounts(req: PayloadRequest) {
  const { db } = await transactionOf(req)
  await lockDocuments(db, 'accounts', [0])
  req.context.accountsLocked = true
}

export const oneAccountAtATime: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (REWRITING.includes(operation)) await lockAccounts(req)
  return args
}

export const logOutOneAtATime: CollectionAfterLogoutHook = ({ req }) => lockAccounts(req)

/**
 * An account that is switched off has no sessions. A link to set its password, once sent, is good neither then nor after a new
 * password or address.
 */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update') return data
  const ended = data.active === false
  const renewed = data.password || data.email !== originalDoc.email
  return {
    ...data,
    ...((ended || renewed) && { resetPasswordToken: null, resetPasswordExpiration: null }),
    ...(ended && { sessions: [] }),
  }
}

/** Payload answers with an empty list where reading is denied: even that is nobody's business. */
export const withoutSessions: CollectionAfterReadHook = ({ doc, overrideAccess }) => {
  if (overrideAccess) return doc
  const { sessions, ...shown } = doc
  return shown
}

interface Session {
  id: string
  createdAt?: Date | string | null
}

interface Account {
  id: number | string
  email: string
  active?: boolean | null
  hash?: string | null
  sessions?: Session[] | null
}

/**
 * Signing in takes its time for the password, and then Payload writes the whole account back as it was before: rights and sessions
 * that were taken away meanwhile would return. With this adapter signing in writes its session and nothing else, and none for an
 * account that was switched off or whose password was changed meanwhile.
 */
export function withTrueAccounts(
  inner: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...inner,
    init: (args) => {
      const adapter = inner.init(args)
      const updateOne: UpdateOne = adapter.updateOne.bind(adapter)
      adapter.updateOne = async (write) =>
        updateOne(isWholeAccount(write) ? await sessionsAlone(adapter, write) : write)
      return adapter
    },
  }
}

type Write = Parameters<UpdateOne>[0]

const isWholeAccount = ({ collection, data, req }: Write) =>
  collection === 'users' && 'email' in data && !isLocked(req) && 'sessions' in data

const isLocked = (req: Write['req']) => Boolean(req?.context?.accountsLocked)

async function sessionsAlone(adapter: PostgresAdapter, write: Write): Promise<Write> {
  const { data, req } = write
  const { id, hash, sessions } = data as unknown as Account
  const given = sessions ?? []
  // What Payload has just made is no text yet, as what it read is.
  const begun = given.filter(({ createdAt }) => createdAt instanceof Date)
  if (req && begun.length > 0) await lockRow(req as PayloadRequest, id)
  const now = await adapter.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
    ...(req && { req }),
  })
  if (begun.length > 0 && (now?.active === false || now?.hash !== hash)) {
    throw new AuthenticationError(req?.t)
  }
  const kept = (now?.sessions ?? []).filter(
    (session) => begun.length > 0 || given.some((one) => one.id === session.id),
  )
  return { ...write, data: { sessions: [...kept, ...begun], updatedAt: data.updatedAt } }
}

async function lockRow(req: PayloadRequest, id: number | string) {
  const { db } = await transactionOf(req)
  await db.execute(sql`select from users where id = ${id} for update`)
}
