import type DataLoader from 'dataloader'
import type { Database } from './database.ts'
import { type EntryKey, type EntrySource, entryLoader } from './entries.ts'
import { type ListLoader, listLoader } from './lists/loader.ts'
import { mediaLoader, type ShownMedia } from './media/loader.ts'

/** What one request shares: its statements are gathered level by level, and each row is read once. */
export interface Context {
  database: Database
  /** Where the world reaches this API, without a slash at the end. */
  publicUrl: string
  /** The moment of the query, RFC 3339: all of its answer is true of it. */
  now: string
  entries: DataLoader<EntryKey, EntrySource | null, string>
  lists: ListLoader
  media: DataLoader<number, ShownMedia | null>
}

export const createContext = (database: Database, publicUrl: string): Context => ({
  database,
  publicUrl,
  now: Temporal.Now.instant().toString(),
  entries: entryLoader(database),
  lists: listLoader(database),
  media: mediaLoader(database),
})
