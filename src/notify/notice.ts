import { randomBytes } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { BARE } from '../delivery/asked.ts'
import { changes, standing } from '../delivery/changes.ts'
import { readingOf } from '../delivery/context.ts'
import type { Database } from '../delivery/database.ts'
import type { Receiver, Seen } from './receiver.ts'

/** What the body of a notice says, in the words of the GraphQL API. */
export interface Notice {
  type: 'publication.changed'
  timestamp: string
  /** The site's slug. */
  site: string
  /** Where `changes` stands behind these changes, with the filter of the site's districts and languages. */
  cursor: string
  /** Whether `changes` names all that changed since the last notice that was confirmed. */
  complete: boolean
  changes: NoticedChange[]
}

interface NoticedChange {
  kind: string
  type: string
  id: string
  locale: string
}

/** Changes that a notice names. */
const MOST = 500

/** What a site has not confirmed yet; `notice` is undefined where that is nothing. */
export interface News {
  seen: Seen
  cursor: string
  notice: { id: string; body: string; cursor: string } | undefined
}

/**
 * What is to be told to a site, by the walk of `changes` that it follows itself, from where it confirmed to have been. For as long as
 * that gives the same, so does this: a notice keeps its id through all attempts.
 */
export async function newsFor(database: Database, receiver: Receiver): Promise<News> {
  const filter = { districts: receiver.districts, locales: receiver.locales }
  const { head, epoch, cursor: newest } = await standing(database, filter)
  const page = receiver.cursor ? await walk(database, receiver.cursor, filter) : undefined
  const complete = page !== undefined && !page.hasMore
  const cursor = complete ? page.cursor : newest
  const seen = { head, epoch }
  const changed = page?.changes.map(named) ?? []
  if (complete && changed.length === 0 && !receiver.asked)
    return { seen, cursor, notice: undefined }
  const { message, body, bodyCursor } = receiver
  if (message && body && bodyCursor && saysTheSame(body, changed, complete)) {
    return { seen, cursor, notice: { id: message, body, cursor: bodyCursor } }
  }
  const notice: Notice = {
    type: 'publication.changed',
    timestamp: new Date().toISOString(),
    site: receiver.slug,
    cursor,
    complete,
    changes: changed,
  }
  const id = `msg_${randomBytes(16).toString('base64url')}`
  return { seen, cursor, notice: { id, body: JSON.stringify(notice), cursor } }
}

/** @returns undefined where the cursor belongs to a database that was restored since, or to what the site no longer shows */
async function walk(
  database: Database,
  after: string,
  filter: Pick<Receiver, 'districts' | 'locales'>,
) {
  try {
    return await changes(readingOf(database), { after, filter, fallback: [], first: MOST }, BARE)
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'BAD_CURSOR') return undefined
    throw error
  }
}

const named = ({ kind, type, id, locale }: NoticedChange): NoticedChange => ({
  kind,
  type: type.toUpperCase(),
  id,
  locale: locale.toUpperCase(),
})

function saysTheSame(body: string, changed: NoticedChange[], complete: boolean) {
  const said = JSON.parse(body) as Notice
  return said.complete === complete && JSON.stringify(said.changes) === JSON.stringify(changed)
}
