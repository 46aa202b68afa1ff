import { icsUrl } from '../../delivery/feeds/address.ts'
import { entryFields, link, links, part } from '../../delivery/resolvers/entry.ts'
import { mediaList, picture } from '../../delivery/resolvers/media.ts'
import { bySlug } from '../../delivery/resolvers/queries.ts'
import { richText } from '../../delivery/resolvers/richText.ts'
import { seo } from '../../delivery/resolvers/seo.ts'
import { events } from './list.ts'
import { calendar, occurrenceResolvers } from './occurrences.ts'
import { nextOccurrence, occurrencesOf } from './ownDates.ts'

export const resolvers = {
  Query: {
    event: bySlug('event'),
    events,
    occurrences: calendar,
  },
  Event: {
    ...entryFields,
    nextOccurrence,
    occurrences: occurrencesOf,
    body: richText,
    cover: picture('cover'),
    gallery: mediaList('gallery'),
    documents: mediaList('documents'),
    center: link('center', 'center'),
    organizer: link('partner', 'organizer'),
    districts: links('district', 'districts'),
    speakers: part('speakers'),
    program: link('program', 'program'),
    icsUrl,
    seo,
  },
  Occurrence: occurrenceResolvers,
  Speaker: {
    photo: picture('photo'),
  },
}
