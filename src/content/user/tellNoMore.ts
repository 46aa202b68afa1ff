import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { say } from '../../editorial/messages.ts'

const REFUSED = ['AuthenticationError', 'LockedAuth']

/**
 * The same words for a wrong password, an unknown address and an account that is locked or switched off, and about the same time:
 * nobody learns who has an account.
 */
export const tellNoMore: AfterErrorHook = async ({ error, req }) => {
  if (!REFUSED.includes(error.name)) return
  if (error.name === 'LockedAuth' || !(await isKnown(req))) await check('no password')
  const message = say(req, {
    kk: 'Электрондық пошта немесе құпиясөз қате. Бес қате әрекеттен кейін тіркелгі он минутқа бұғатталады.',
    ru: 'Неверный адрес или пароль. После пяти неверных попыток учётная запись блокируется на десять минут.',
    en: 'The e-mail or the password is wrong. After five wrong attempts an account is locked for ten minutes.',
  })
  return { response: { errors: [{ message }] } }
}

async function isKnown({ data, payload }: PayloadRequest) {
  const { email } = (data ?? {}) as { email?: unknown }
  if (typeof email !== 'string') return false
  const where = { email: { equals: email.toLowerCase().trim() } }
  return (await payload.count({ collection: 'users', where })).totalDocs > 0
}

/** What Payload's check of a password costs; it spends nothing where there is nothing to compare with. */
const check = (password: string) => promisify(pbkdf2)(password, 'salt', 600_000, 32, 'sha256')
