import type { Context } from '../../delivery/context.ts'
import type { EntrySource } from '../../delivery/entries.ts'
import { given, ofTerritory } from '../../delivery/lists/conditions.ts'
import { entryFields, link, links, referring } from '../../delivery/resolvers/entry.ts'
import { mediaList, picture } from '../../delivery/resolvers/media.ts'
import { bySlug, connection } from '../../delivery/resolvers/queries.ts'
import { richText } from '../../delivery/resolvers/richText.ts'
import { seo } from '../../delivery/resolvers/seo.ts'
import type { ProgramFilter } from '../../delivery/schema-types.ts'
import { windowState } from '../../publication/window.ts'
import { programWindow } from './window.ts'

export const resolvers = {
  Query: {
    program: bySlug('program'),
    programs: connection('program', {
      order: 'title',
      where: (filter: ProgramFilter, at: string) =>
        given(
          ...ofTerritory(filter),
          filter.active === true && { window: ['OPEN'], at },
          filter.active === false && { window: ['UPCOMING', 'CLOSED'], at },
          typeof filter.age === 'number' && { age: filter.age },
        ),
    }),
  },
  Program: {
    ...entryFields,
    body: richText,
    operator: link('partner', 'operator'),
    active: ({ startsOn, endsOn }: EntrySource, _: unknown, { now, dependencies }: Context) => {
      dependencies.ticking.add('windows')
      const window = programWindow(startsOn as string | null, endsOn as string | null)
      return windowState(window, now) === 'OPEN'
    },
    documents: mediaList('documents'),
    districts: links('district', 'districts'),
    centers: referring('center', 'program', { order: 'title' }),
    grants: referring('grant', 'program', { order: 'window' }),
    cover: picture('cover'),
    seo,
  },
}
