import type DataLoader from 'dataloader'
import { Dependencies } from './cache/dependencies.ts'
import type { Database } from './database.ts'
import { type EntryKey, type EntrySource, entryLoader } from './entries.ts'
import { Known } from './known.ts'
import { type ListLoader, listLoader } from './lists/loader.ts'
import { mediaLoader, type ShownMedia } from './media/loader.ts'
import type { Reading } from './read.ts'
import { Rounds } from './rounds.ts'

/** What one request shares: its statements are gathered level by level, and each row is read once. */
export interface Context {
  database: Database
  /** The same, for what is asked at one moment. */
  rounds: Rounds
  /** Where the world reaches this API, without a slash at the end. */
  publicUrl: string
  /** In a preview, where a picture or file is that is not public; undefined for those that are. */
  hiddenAt?: ((media: ShownMedia) => string | undefined) | undefined
  /** The moment of the query, RFC 3339: all of its answer is true of it. */
  now: string
  dependencies: Dependencies
  /** What was read together with what was asked for. */
  known: Known
  entries: DataLoader<EntryKey, EntrySource | null, string>
  lists: ListLoader
  media: DataLoader<number, ShownMedia | null>
}

export function createContext(
  database: Database,
  publicUrl: string,
  hiddenAt?: Context['hiddenAt'],
): Context {
  const reading = readingOf(database)
  const { dependencies } = reading
  const context: Omit<Context, 'lists'> = {
    ...reading,
    publicUrl,
    hiddenAt,
    now: new Date().toISOString(),
    entries: entryLoader(database, dependencies),
    media: mediaLoader(database, dependencies),
  }
  return Object.assign(context, { lists: listLoader(context) })
}

/** What reading needs, without a request. */
export const readingOf = (database: Database): Reading & Pick<Context, 'database'> => ({
  database,
  rounds: new Rounds(database),
  known: new Known(),
  dependencies: new Dependencies(),
})
