import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../delivery/context.ts'
import { entryFields, link } from '../../delivery/resolvers/entry.ts'
import { mediaList } from '../../delivery/resolvers/media.ts'
import { all, findOne, type LanguageArgs } from '../../delivery/resolvers/queries.ts'
import { richText } from '../../delivery/resolvers/richText.ts'
import { seo } from '../../delivery/resolvers/seo.ts'

type PageArgs = LanguageArgs & { slug: string; site?: string | null }

/** A site's own page stands before one that all sites share; without a site only the shared ones are meant. */
const ofSite = `e.slug = ($3::text[])[1] and e.facets && (
  select array_append(array_agg('site:' || s.doc), 'site:*') from entries s
  where s.type = 'site' and s.slug = ($3::text[])[2])`

export const resolvers = {
  Query: {
    page: (_: unknown, args: PageArgs, context: Context, info: GraphQLResolveInfo) =>
      findOne(
        context,
        'page',
        args,
        ofSite,
        [args.slug, args.site ?? ''],
        info,
        `e.facets && '{site:*}'`,
      ),
    pages: all('page', ({ site }) =>
      site
        ? [{ slugs: [site as string], type: 'site', name: 'site', orAll: true }]
        : [{ any: ['site:*'] }],
    ),
  },
  Page: {
    ...entryFields,
    site: link('site', 'site'),
    body: richText,
    gallery: mediaList('gallery'),
    documents: mediaList('documents'),
    seo,
  },
}
