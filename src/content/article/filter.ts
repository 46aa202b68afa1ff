import { badInput } from '../../delivery/errors.ts'
import type { Condition } from '../../delivery/lists/conditions.ts'
import type { ArticleFilter } from '../../delivery/schema-types.ts'

export function articleConditions(filter: ArticleFilter): Condition[] {
  const { regions, districts, centers, topics, kinds, from, to, pinned } = filter
  if (from && to && Date.parse(from) > Date.parse(to)) throw badInput('`from` is after `to`')
  const conditions: (Condition | false | null | undefined | '')[] = [
    regions && { regions, orAll: true },
    districts && { slugs: districts, type: 'district', name: 'district', orAll: true },
    centers && { slugs: centers, type: 'center', name: 'center' },
    topics && { slugs: topics, type: 'topic', name: 'topic' },
    kinds && { any: kinds.map((kind) => `kind:${kind}`) },
    from && { since: from },
    to && { until: to },
    pinned === true && { any: ['pinned:true'] },
    pinned === false && { none: ['pinned:true'] },
  ]
  return conditions.filter((condition) => typeof condition === 'object' && condition !== null)
}
