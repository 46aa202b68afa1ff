import type { VersionKey } from '../delivery/ids.ts'
import type { Overlay } from './overlay.ts'
import type { Standing } from './page.ts'

/** What of a version is its content: `about` follows from the clock and from other versions. */
const CONTENT = (schema: string) => `
  select e.slug, e.title, e.sort_at, e.opens_at, e.closes_at, e.facets, e.media, e.head::text, b.body::text
  from ${schema}.entries e left join ${schema}.bodies b using (type, doc, locale)
  where e.type = $1 and e.doc = $2 and e.locale = $3`

/** How a version stands to what is public of it. */
export async function standingOf(
  overlay: Overlay,
  { type, doc, locale }: VersionKey,
): Promise<Standing> {
  const [found] = await overlay.query<{ known: boolean; differs: boolean }>(
    `select exists (${CONTENT('delivery')}) as known,
       exists ((${CONTENT('preview')}) except (${CONTENT('delivery')})) as differs`,
    [type, doc, locale],
  )
  if (!found?.known) return 'draft'
  return found.differs ? 'changed' : 'public'
}
