import type { LoaderContext } from 'astro/loaders'
import { type Changed, changesSince } from './changes.ts'

/** What a load is to bring. */
export interface Refresh {
  /** Where the API stood when it began: everything until there will be shown. */
  cursor: string
  at: string
  /** What changed anywhere since the last load. Absent: everything is asked for anew. */
  changed?: Changed[]
}

let build: Promise<Refresh> | undefined

/** What the builder wants of a loader; in a build everything. */
export const refreshOf = (context: LoaderContext['refreshContextData'] | undefined) => {
  if (context) return context as unknown as Refresh
  build ??= everything()
  return build
}

async function everything(): Promise<Refresh> {
  const at = new Date().toISOString()
  return { cursor: (await changesSince(null)).cursor, at }
}

/** Whether an entry names one of these, by more than its id: what is shown of it may be another word now. */
export function namesAnyOf(entries: object[], changed: Changed[]) {
  const ids = new Set(changed.map(({ documentId }) => documentId))
  return ids.size > 0 && entries.some((entry) => [...namesIn(entry)].some((id) => ids.has(id)))
}

const known = new WeakMap<object, Set<string>>()

/** The ids of what an entry names: a centre, topics. */
function namesIn(entry: object) {
  const found = known.get(entry) ?? new Set<string>()
  if (!known.has(entry)) {
    known.set(entry, found)
    for (const value of Object.values(entry)) collect(value, found)
  }
  return found
}

function collect(value: unknown, found: Set<string>) {
  if (typeof value !== 'object' || value === null) return
  const { documentId, ...more } = value as { documentId?: unknown }
  if (typeof documentId === 'string' && Object.keys(more).length > 0) found.add(documentId)
  for (const one of Object.values(value)) collect(one, found)
}
