import type { Context } from '../../delivery/context.ts'
import type { EntrySource } from '../../delivery/entries.ts'
import { given, ofTerritory } from '../../delivery/lists/conditions.ts'
import { entryFields, link, links } from '../../delivery/resolvers/entry.ts'
import { mediaList } from '../../delivery/resolvers/media.ts'
import { bySlug, connection } from '../../delivery/resolvers/queries.ts'
import { richText } from '../../delivery/resolvers/richText.ts'
import { seo } from '../../delivery/resolvers/seo.ts'
import type { GrantFilter } from '../../delivery/schema-types.ts'
import { windowState } from '../../publication/window.ts'

export const resolvers = {
  Query: {
    grant: bySlug('grant'),
    grants: connection('grant', {
      order: 'window',
      where: (filter: GrantFilter, at: string) =>
        given(
          ...ofTerritory(filter),
          filter.programs && { slugs: filter.programs, type: 'program', name: 'program' },
          filter.kinds && { any: filter.kinds.map((kind) => `kind:${kind}`) },
          filter.statuses && { window: filter.statuses, at },
          typeof filter.age === 'number' && { age: filter.age },
          filter.closesBefore && { closesBefore: filter.closesBefore },
        ),
    }),
  },
  Grant: {
    ...entryFields,
    status: ({ opensAt, closesAt }: EntrySource, _: unknown, { now, dependencies }: Context) => {
      dependencies.ticking.add('windows')
      return windowState(
        { opens: opensAt as string | null, closes: closesAt as string | null },
        now,
      )
    },
    body: richText,
    provider: link('partner', 'provider'),
    program: link('program', 'program'),
    documents: mediaList('documents'),
    districts: links('district', 'districts'),
    seo,
  },
}
