import DataLoader from 'dataloader'
import type { Locale } from '../../editorial/languages.ts'
import type { PublicMedia } from '../../publication/media/present.ts'
import type { Dependencies } from '../cache/dependencies.ts'
import type { Database } from '../database.ts'

/** A public picture or file with its id. */
export interface ShownMedia extends PublicMedia {
  id: number
}

/** Loads the pictures and files that one level of a query shows by one statement. */
export const mediaLoader = (database: Database, dependencies: Dependencies) =>
  new DataLoader<number, ShownMedia | null>(async (ids) => {
    const rows = await database.query<{ id: number; data: PublicMedia }>(
      'select id, data from media where id = any($1::int[])',
      [ids],
    )
    for (const { id } of rows) dependencies.addMedia(id)
    const found = new Map(rows.map(({ id, data }) => [id, { ...data, id }]))
    return ids.map((id) => found.get(id) ?? null)
  })

/** A picture or file in the language of the entry that shows it. */
export interface MediaSource {
  media: ShownMedia
  locale: Locale
}
