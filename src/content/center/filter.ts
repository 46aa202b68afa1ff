import { type Condition, given } from '../../delivery/lists/conditions.ts'
import type { CenterFilter } from '../../delivery/schema-types.ts'

export function centerConditions(filter: CenterFilter): Condition[] {
  const { regions, districts, serves, kinds, statuses, facilities, services } = filter
  return given(
    regions && { regions },
    districts && { slugs: districts, type: 'district', name: 'district' },
    serves && { slugs: serves, type: 'district', name: 'serves' },
    kinds && { any: kinds.map((kind) => `kind:${kind}`) },
    statuses && { any: statuses.map((status) => `status:${status}`) },
    facilities && { any: facilities.map((kind) => `facility:${kind}`) },
    services && { any: services.map((kind) => `service:${kind}`) },
  )
}
