import { badInput } from '../../delivery/errors.ts'
import { type Condition, given, ofTerritory } from '../../delivery/lists/conditions.ts'
import type { ArticleFilter } from '../../delivery/schema-types.ts'

export function articleConditions(filter: ArticleFilter): Condition[] {
  const { centers, programs, topics, kinds, from, to, pinned } = filter
  if (from && to && Date.parse(from) > Date.parse(to)) throw badInput('`from` is after `to`')
  return given(
    ...ofTerritory(filter),
    centers && { slugs: centers, type: 'center', name: 'center' },
    programs && { slugs: programs, type: 'program', name: 'program' },
    topics && { slugs: topics, type: 'topic', name: 'topic' },
    kinds && { any: kinds.map((kind) => `kind:${kind}`) },
    from && { since: from },
    to && { until: to },
    pinned === true && { any: ['pinned:true'] },
    pinned === false && { none: ['pinned:true'] },
  )
}
