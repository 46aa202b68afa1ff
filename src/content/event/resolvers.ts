import { entryFields, link, links, part } from '../../delivery/resolvers/entry.ts'
import { mediaList, picture } from '../../delivery/resolvers/media.ts'
import { bySlug } from '../../delivery/resolvers/queries.ts'
import { richText } from '../../delivery/resolvers/richText.ts'
import { events } from './list.ts'

export const resolvers = {
  Query: {
    event: bySlug('event'),
    events,
  },
  Event: {
    ...entryFields,
    body: richText,
    cover: picture('cover'),
    gallery: mediaList('gallery'),
    documents: mediaList('documents'),
    center: link('center', 'center'),
    organizer: link('partner', 'organizer'),
    districts: links('district', 'districts'),
    speakers: part('speakers'),
    program: link('program', 'program'),
    seo: part('seo'),
  },
  Speaker: {
    photo: picture('photo'),
  },
}
