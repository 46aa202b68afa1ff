import type { PublicHead as CenterHead } from '../../../content/center/present.ts'
import type { Context } from '../../context.ts'
import type { EntrySource } from '../../entries.ts'
import { MIME_TYPES, plainFormat } from '../../media/renditions.ts'
import { largestUrl } from '../../resolvers/media.ts'
import { entryUrl, type SiteSource, siteOf } from '../sites.ts'
import type { EventSource } from './load.ts'

export type Center = EntrySource & CenterHead

/** What an event refers to, as its calendar tells it. */
export interface Surroundings {
  centers: Map<number, Center>
  organizer: string | null
  cover: { url: string; mimeType: string } | null
  /** Its page on a district's site. */
  page: string | null
}

/** @param sites all, and the one on which the calendar's entries are read where there is one */
export async function surroundingsOf(
  event: EventSource,
  { all, preferred }: { all: SiteSource[]; preferred: SiteSource | null },
  context: Context,
): Promise<Surroundings> {
  const { languages } = event.$
  const load = (type: 'center' | 'partner', doc: number | null) =>
    doc ? context.entries.load({ type, doc, languages, withBody: false }) : null
  const ids = [event.center, ...Object.values(event.changes).map(({ center }) => center)]
  const docs = [...new Set(ids.filter((doc) => doc !== null && doc !== undefined))]
  const [found, organizer, cover] = await Promise.all([
    Promise.all(docs.map((doc) => load('center', doc))),
    load('partner', event.organizer ?? null),
    event.cover ? context.media.load(event.cover) : null,
  ])
  const centers = new Map(
    found.flatMap((center) => (center ? [[center.$.doc, center as Center]] : [])),
  )
  const home = event.center ? centers.get(event.center)?.district : undefined
  const districts = event.districts.length > 0 ? event.districts : home ? [home] : []
  const site = preferred ?? (await siteOf(all, districts, languages, context))
  return {
    centers,
    organizer: organizer?.title ?? null,
    cover: cover && {
      url: largestUrl(context, cover),
      mimeType: MIME_TYPES[plainFormat(cover)],
    },
    page: entryUrl(site, event, context),
  }
}
