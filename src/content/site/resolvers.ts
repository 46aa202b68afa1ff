import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../delivery/context.ts'
import { badInput } from '../../delivery/errors.ts'
import { entryFields, link } from '../../delivery/resolvers/entry.ts'
import { picture } from '../../delivery/resolvers/media.ts'
import { all, findOne, type LanguageArgs } from '../../delivery/resolvers/queries.ts'

type SiteArgs = LanguageArgs & { host?: string | null; slug?: string | null }

export const resolvers = {
  Query: {
    site: (_: unknown, args: SiteArgs, context: Context, info: GraphQLResolveInfo) => {
      const { host, slug } = args
      if (host)
        return findOne(
          context,
          'site',
          args,
          'e.facets @> array[$3]',
          `host:${host.toLowerCase().replace(/:\d+$/, '')}`,
          info,
        )
      if (slug) return findOne(context, 'site', args, 'e.slug = $3', slug, info)
      throw badInput('Give the `host` or the `slug` of the site')
    },
    sites: all('site'),
  },
  Site: {
    ...entryFields,
    district: link('district', 'district'),
    region: link('region', 'region'),
    logo: picture('logo'),
  },
}
