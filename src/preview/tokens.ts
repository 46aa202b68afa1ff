import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { User } from '../../payload-types.ts'
import type { EntryType } from '../content/names.ts'
import type { ShownMedia } from '../delivery/media/loader.ts'
import { type Database, rows } from '../publication/database.ts'

/** What a token lets its bearer see: the drafts of one entry, or all that the person may read. */
export type Scope = { type: EntryType; doc: number } | 'all'

/** A token that is good at this moment, and whose it is. */
export interface Visit {
  id: string
  person: User
  scope: Scope
  expiresAt: Date
  /** What addresses of pictures are signed with. */
  key: Buffer
}

/** What its owner is told of a token later: everything but the token. */
export interface IssuedToken {
  id: string
  person: number
  type: EntryType | null
  doc: number | null
  createdAt: string
  expiresAt: string
}

/** Tokens of one person at once; the oldest go first. */
const MOST = 100

/** Changes with the password. */
const ACCOUNT = sql`encode(sha256(convert_to(concat(u.hash, ':', u.salt), 'UTF8')), 'hex')`

const databaseOf = (payload: Payload) => (payload.db as unknown as { drizzle: Database }).drizzle

/** Makes a token. It is known to whoever asked for it alone: what is kept is its digest. */
export async function issueToken(
  payload: Payload,
  person: number,
  scope: Scope,
  minutes: number,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const db = databaseOf(payload)
  const id = randomBytes(9).toString('base64url')
  const secret = randomBytes(32).toString('base64url')
  const { type, doc } = scope === 'all' ? { type: null, doc: null } : scope
  const [made] = rows<{ expires_at: string }>(
    await db.execute(sql`
      insert into preview.tokens (id, hash, person, account, type, doc, expires_at)
      select ${id}, decode(${digest(secret).toString('hex')}, 'hex'), u.id, ${ACCOUNT}, ${type}, ${doc}::int,
        now() + make_interval(mins => ${minutes}::int)
      from users u where u.id = ${person} returning to_json(expires_at) #>> '{}' as expires_at`),
  )
  if (!made) throw new Error(`there is no account ${person}`)
  await db.execute(sql`
    delete from preview.tokens where expires_at <= now() or id in (
      select id from preview.tokens where person = ${person} order by created_at desc, id offset ${MOST})`)
  return { id, token: `${id}.${secret}`, expiresAt: new Date(made.expires_at) }
}

const digest = (secret: string) => createHash('sha256').update(secret).digest()

/** @returns undefined for what is no token, or none any more: expired, taken back, of an account that is off or has a new password */
export async function visitOf(payload: Payload, token: string): Promise<Visit | undefined> {
  const [, id, secret] = /^([\w-]{12})\.([\w-]{43})$/.exec(token) ?? []
  if (!id || !secret) return undefined
  const found = await find(payload, id)
  return found && timingSafeEqual(found.key, digest(secret))
    ? withPerson(payload, found)
    : undefined
}

/** The address of a picture or file below a token: good for this one alone, and for as long as the token is. */
export const signatureOf = ({ id, key }: Pick<Visit, 'id' | 'key'>, media: ShownMedia) =>
  `${id}.${mac(key, `${media.id}-${media.revision}`).toString('base64url')}`

/** @returns the visit in which the address was given, undefined where it never was, or the token is not good any more */
export async function visitOfSignature(payload: Payload, signature: string, asset: string) {
  const [, id, signed] = /^([\w-]{12})\.([\w-]{43})$/.exec(signature) ?? []
  if (!id || !signed) return undefined
  const found = await find(payload, id)
  if (!found) return undefined
  const given = Buffer.from(signed, 'base64url')
  const right = mac(found.key, asset)
  return given.length === right.length && timingSafeEqual(given, right) ? found : undefined
}

const mac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()

interface Found extends Omit<Visit, 'person'> {
  owner: number
}

async function find(payload: Payload, id: string): Promise<Found | undefined> {
  const [row] = rows<{
    hash: string
    person: number
    type: EntryType | null
    doc: number | null
    expires_at: string
  }>(
    await databaseOf(payload).execute(sql`
      select encode(t.hash, 'hex') as hash, t.person, t.type, t.doc, to_json(t.expires_at) #>> '{}' as expires_at
      from preview.tokens t join users u on u.id = t.person
      where t.id = ${id} and t.expires_at > now() and u.active is not false and t.account = ${ACCOUNT}`),
  )
  if (!row) return undefined
  const scope = row.type && row.doc ? { type: row.type, doc: row.doc } : 'all'
  const expiresAt = new Date(row.expires_at)
  return { id, key: Buffer.from(row.hash, 'hex'), owner: row.person, scope, expiresAt }
}

async function withPerson(payload: Payload, { owner, ...visit }: Found) {
  const person = await payload.findByID({
    collection: 'users',
    id: owner,
    depth: 0,
    disableErrors: true,
  })
  return person ? { ...visit, person: person as User } : undefined
}

/** The tokens of a person that are good, or with `undefined` those of everybody. */
export async function tokensOf(payload: Payload, person: number | undefined) {
  const own = person === undefined ? sql`true` : sql`person = ${person}`
  return rows<IssuedToken>(
    await databaseOf(payload).execute(sql`
      select id, person, type, doc, to_json(created_at) #>> '{}' as "createdAt", to_json(expires_at) #>> '{}' as "expiresAt"
      from preview.tokens where expires_at > now() and ${own} order by created_at desc, id`),
  )
}

/** Takes a token back; with a person only where it is theirs. @returns whether there was one */
export async function revokeToken(payload: Payload, id: string, person: number | undefined) {
  const own = person === undefined ? sql`true` : sql`person = ${person}`
  const gone = rows(
    await databaseOf(payload).execute(
      sql`delete from preview.tokens where id = ${id} and ${own} returning id`,
    ),
  )
  return gone.length > 0
}
