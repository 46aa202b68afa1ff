import type { Payload } from 'payload'
import { nobody } from './rights.ts'

const ownBusiness = ['payload-preferences']

/**
 * Closes what Payload keeps for itself and would let any account read and write: migrations, the key-value store, jobs. Locks of
 * documents stay readable to the admin's own pages, which use them with an account.
 */
export function closeInternals(payload: Payload) {
  for (const { config } of Object.values(payload.collections)) {
    if (!config.slug.startsWith('payload-') || ownBusiness.includes(config.slug)) continue
    if (config.slug === 'payload-locked-documents') continue
    config.access = { ...config.access, create: nobody, read: nobody, update: nobody, delete: nobody }
  }
}
