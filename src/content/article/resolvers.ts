import { entryFields, links } from '../../delivery/resolvers/entry.ts'
import { mediaList, picture } from '../../delivery/resolvers/media.ts'
import { bySlug, connection } from '../../delivery/resolvers/queries.ts'
import { richText } from '../../delivery/resolvers/richText.ts'
import { seo } from '../../delivery/resolvers/seo.ts'
import { articleConditions } from './filter.ts'
import { related } from './related.ts'

export const resolvers = {
  Query: {
    article: bySlug('article'),
    articles: connection('article', { order: 'newest', where: articleConditions }),
  },
  Article: {
    ...entryFields,
    body: richText,
    cover: picture('cover'),
    gallery: mediaList('gallery'),
    documents: mediaList('documents'),
    districts: links('district', 'districts'),
    centers: links('center', 'centers'),
    programs: links('program', 'programs'),
    topics: links('topic', 'topics'),
    related,
    seo,
  },
}
