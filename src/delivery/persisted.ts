/** Bytes, about, that are kept of queries that clients have registered. */
const MOST_BYTES = 4_000_000

/**
 * Queries that clients have registered by their hash (automatic persisted queries). Those asked for least lately go first: who asks
 * for one of them is told PERSISTED_QUERY_NOT_FOUND and sends it once more.
 */
export function persistedQueries(most = MOST_BYTES) {
  const kept = new Map<string, string>()
  let bytes = 0
  const remove = (key: string) => {
    const value = kept.get(key)
    if (value === undefined) return
    kept.delete(key)
    bytes -= sizeOf(key, value)
  }
  return {
    get: async (key: string) => {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set: async (key: string, value: string) => {
      remove(key)
      kept.set(key, value)
      bytes += sizeOf(key, value)
      for (const oldest of kept.keys()) {
        if (bytes <= most) break
        remove(oldest)
      }
    },
    delete: async (key: string) => remove(key),
  }
}

/** A character outside Latin-1 makes two bytes of all of them. */
const sizeOf = (key: string, value: string) => 2 * (key.length + value.length)
