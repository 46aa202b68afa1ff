import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../delivery/context.ts'
import { badInput } from '../../delivery/errors.ts'
import { entryFields, link } from '../../delivery/resolvers/entry.ts'
import { picture } from '../../delivery/resolvers/media.ts'
import { all, findOne, type LanguageArgs } from '../../delivery/resolvers/queries.ts'

type SiteArgs = LanguageArgs & { host?: string | null; slug?: string | null }

export const resolvers = {
  Query: {
    site: async (_: unknown, args: SiteArgs, context: Context, info: GraphQLResolveInfo) => {
      const { host, slug } = args
      if (!host && !slug) throw badInput('Give the `host` or the `slug` of the site')
      const find = (condition: string, value: string) =>
        findOne(context, 'site', args, condition, value, info)
      if (!host) return find('e.slug = $3', slug as string)
      const found = await find('e.facets @> array[$3]', `host:${hostName(host)}`)
      // Both are given: then both have to be right.
      return slug && found?.slug !== slug ? null : found
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

/** As sites have it: without a port and the dot of the root, in small letters. */
const hostName = (host: string) => host.toLowerCase().replace(/\.?(:\d+)?$/, '')
