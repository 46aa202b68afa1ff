import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Env } from '../../env.ts'

/**
 * Makes the first account of a database that has none, so that nobody else can claim to be the first. Without `ADMIN_PASSWORD` its password
 * is drawn at random.
 * @returns undefined where there are accounts; the password only where it was drawn
 */
export async function firstAdministrator(payload: Payload, env: Env) {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return undefined
  const drawn = env.ADMIN_PASSWORD ? undefined : randomBytes(15).toString('base64url')
  const email = env.ADMIN_EMAIL
  await payload.create({
    collection: 'users',
    data: { email, password: env.ADMIN_PASSWORD ?? (drawn as string), role: 'administrator' },
  })
  return { email, password: drawn }
}
