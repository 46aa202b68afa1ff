import { badInput } from '../../delivery/errors.ts'
import { type Condition, given, ofTerritory } from '../../delivery/lists/conditions.ts'
import type { Span } from '../../delivery/lists/span.ts'
import { referring } from '../../delivery/resolvers/entry.ts'
import { connection } from '../../delivery/resolvers/queries.ts'
import type { EventFilter } from '../../delivery/schema-types.ts'

/** What a filter asks for beside the span of time. */
export function eventConditions(filter: EventFilter): Condition[] {
  const { age, free } = filter
  return given(
    ...ofTerritory(filter),
    filter.centers && { slugs: filter.centers, type: 'center', name: 'center' },
    filter.programs && { slugs: filter.programs, type: 'program', name: 'program' },
    filter.kinds && { any: filter.kinds.map((kind) => `kind:${kind}`) },
    filter.statuses && { any: filter.statuses.map((status) => `status:${status}`) },
    filter.languages && { any: filter.languages.map((language) => `language:${language}`) },
    typeof age === 'number' && { age },
    typeof free === 'boolean' && { any: [`free:${free}`] },
  )
}

/** Events with a date in the span; without one, those with a date still to come. */
function eventSpan({ from = null, to = null }: EventFilter, at: string): Span {
  if (from && to && Date.parse(from) > Date.parse(to)) throw badInput('`from` is after `to`')
  return { from: from ?? (to ? null : at), to }
}

const SOONEST = { order: 'soonest', where: eventConditions, span: eventSpan } as const

export const events = connection('event', SOONEST)

/** A field that pages through the events that name the source's document under the facet `name`. */
export const eventsOf = (name: string) => referring('event', name, SOONEST)
