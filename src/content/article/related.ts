import type { GraphQLResolveInfo } from 'graphql'
import { askedOf } from '../../delivery/asked.ts'
import type { Context } from '../../delivery/context.ts'
import type { EntrySource } from '../../delivery/entries.ts'
import { badInput } from '../../delivery/errors.ts'

const MOST = 20

/** The newest articles on the same centres, else in the same districts; the article itself is not among them. */
export async function related(
  source: EntrySource,
  { first }: { first: number },
  context: Context,
  info: GraphQLResolveInfo,
) {
  if (first < 0 || first > MOST) throw badInput(`\`first\` must be 0 to ${MOST}, it is ${first}`)
  const facets = facetsOf('center', source.centers) ??
    facetsOf('district', source.districts) ?? ['district:*']
  const { entries } = await context.lists.page.load({
    type: 'article',
    order: 'newest',
    languages: source.$.languages,
    where: [],
    span: null,
    page: { size: first + 1, backwards: false, from: null, at: null },
    asked: askedOf(info),
    parent: facets,
  })
  return entries
    .map(({ node }) => node)
    .filter(({ $ }) => $.doc !== source.$.doc)
    .slice(0, first)
}

const facetsOf = (name: string, ids: unknown) => {
  const list = ids as number[]
  return list.length > 0 ? list.map((id) => `${name}:${id}`) : undefined
}
