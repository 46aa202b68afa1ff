import type { Context } from '../../delivery/context.ts'
import type { EntrySource } from '../../delivery/entries.ts'
import { icsUrl } from '../../delivery/feeds/address.ts'
import { entryFields, link, links, part, referring } from '../../delivery/resolvers/entry.ts'
import { mediaList, picture } from '../../delivery/resolvers/media.ts'
import { bySlug, connection } from '../../delivery/resolvers/queries.ts'
import { richText } from '../../delivery/resolvers/richText.ts'
import { seo } from '../../delivery/resolvers/seo.ts'
import { eventsOf } from '../event/list.ts'
import { centerConditions } from './filter.ts'
import { type Hours, isOpen } from './isOpen.ts'

export const resolvers = {
  Query: {
    center: bySlug('center'),
    centers: connection('center', { order: 'title', where: centerConditions }),
  },
  Center: {
    ...entryFields,
    body: richText,
    district: link('district', 'district'),
    serves: links('district', 'serves'),
    isOpen: (
      { hours, status }: EntrySource,
      { at }: { at?: string | null },
      { now, dependencies }: Context,
    ) => {
      if (!at) dependencies.ticking.add('minutes')
      return isOpen(hours as Hours, status as string, Temporal.Instant.from(at ?? now))
    },
    services: part('services'),
    team: part('team'),
    cover: picture('cover'),
    gallery: mediaList('gallery'),
    openedUnder: link('program', 'openedUnder'),
    events: eventsOf('center'),
    articles: referring('article', 'center', { order: 'newest' }),
    icsUrl,
    seo,
  },
  Service: {
    provider: link('partner', 'provider'),
  },
  TeamMember: {
    photo: picture('photo'),
  },
}
