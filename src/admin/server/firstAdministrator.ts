import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { AS_GIVEN } from '../../content/user/passwordRules.ts'
import { weaknessOf } from '../../editorial/passwords.ts'
import type { Env } from '../../env.ts'

/**
 * Makes the first account of a database that has none, so that nobody else can claim to be the first. Without `ADMIN_PASSWORD` its password
 * is drawn at random.
 * @returns undefined where there are accounts; the password only where it was drawn; what is wrong with the one that was given
 */
export async function firstAdministrator(payload: Payload, env: Env) {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return undefined
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: given } = env
  const drawn = given ? undefined : randomBytes(15).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password: given ?? (drawn as string), role: 'administrator' },
    context: AS_GIVEN,
  })
  return { email, password: drawn, weakness: given && weaknessOf(given, { email }) }
}
