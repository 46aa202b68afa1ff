import {
  APIError,
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import type { User } from '../../../payload-types.ts'
import { interfaceLanguage } from '../../editorial/languages.ts'
import { passwordLetter } from './passwordLetter.ts'
import { lockAccounts } from './sessions.ts'

/** How long a link is good, and how long one account waits for the next, in milliseconds. */
const GOOD_FOR = 60 * 60 * 1000
const PAUSE = 60 * 1000

/**
 * `POST /api/users/forgot-password`: sends a link to set a new password. Stands in the place of Payload's own, which answers later
 * where there is such an account, since it waits for the mail server. Here the answer comes first, whoever asks.
 */
export const forgottenPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email = (req.data as { email?: unknown } | undefined)?.email
    if (typeof email !== 'string' || email.trim() === '') {
      throw new APIError(req.t('validation:emailAddress'), 400, null, true)
    }
    void sendLink(req, email.toLowerCase().trim()).catch((error: Error) =>
      // The message of a mail server may repeat the address.
      req.payload.logger.error({
        msg: 'A link for a new password was not sent',
        code: codeOf(error),
      }),
    )
    return Response.json({ message: req.t('general:success') })
  },
}

const codeOf = (error: Error & { code?: string; responseCode?: number }) =>
  error.responseCode ?? error.code ?? error.name

async function sendLink(asked: PayloadRequest, email: string) {
  const token = await newToken(
    { ...asked, transactionID: undefined, context: {} } as unknown as PayloadRequest,
    email,
  )
  if (!token) return
  const { payload, i18n } = asked
  const { serverURL, routes, admin } = payload.config
  // Never from the request: its Host header says what the sender likes.
  const link = `${serverURL}${routes.admin}${admin.routes.reset}/${token}`
  const language = interfaceLanguage(i18n)
  await payload.sendEmail({ to: email, ...passwordLetter(language, link) })
}

/** @returns undefined where there is no such account, it is switched off, or was sent a link a moment ago */
async function newToken(req: PayloadRequest, email: string) {
  await initTransaction(req)
  try {
    await lockAccounts(req)
    const account = await req.payload.db.findOne<
      User & { resetPasswordExpiration?: string | null }
    >({ collection: 'users', where: { email: { equals: email } }, req })
    const until = Date.parse(account?.resetPasswordExpiration ?? '')
    const justSent = until - GOOD_FOR > Date.now() - PAUSE
    const token =
      account && account.active !== false && !justSent
        ? await req.payload.forgotPassword({
            collection: 'users',
            data: { email },
            expiration: GOOD_FOR,
            disableEmail: true,
            req,
          })
        : undefined
    await commitTransaction(req)
    return token
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
