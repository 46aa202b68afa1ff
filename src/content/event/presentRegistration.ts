import type { Event } from '../../../payload-types.ts'
import { instant } from '../../publication/time.ts'

/** How to sign up; null where there is nothing to say. */
export function presentRegistration(registration: Event['registration']) {
  const { url, phone, opensAt, closesAt } = registration ?? {}
  if (!url && !phone && !opensAt && !closesAt) return null
  return {
    url: url || null,
    phone: phone || null,
    opensAt: opensAt ? instant(opensAt) : null,
    closesAt: closesAt ? instant(closesAt) : null,
  }
}
