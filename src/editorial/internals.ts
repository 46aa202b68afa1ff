import type { CollectionConfig, Payload } from 'payload'
import { nobody, signedIn, writer } from './rights.ts'

const closed: CollectionConfig['access'] = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
}

/**
 * What Payload keeps for itself and would let any account read and write: closed, but for what the admin's own pages ask for with
 * an account. Preferences are each account's own; locks are made by the server, seen by all, and taken over or given up by those
 * who write.
 */
const access: Record<string, CollectionConfig['access']> = {
  'payload-preferences': {},
  'payload-locked-documents': {
    create: nobody,
    read: signedIn,
    update: writer,
    delete: writer,
  },
}

export function closeInternals(payload: Payload) {
  for (const { config } of Object.values(payload.collections)) {
    if (!config.slug.startsWith('payload-')) continue
    config.access = { ...config.access, ...(access[config.slug] ?? closed) }
  }
}
