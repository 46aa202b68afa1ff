import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { type Env, isLocal } from '../env.ts'

/** Milliseconds that a mail server gets to take the connection and to answer. */
const PATIENCE = 15_000

/** Sends letters by the mail server of the environment; without one they go to the log. */
export const email = (env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>) =>
  env.SMTP_URL ? bySmtp(env.SMTP_URL, env.MAIL_FROM) : toLog(env.MAIL_FROM)

type Sender = Env['MAIL_FROM']

function bySmtp(address: string, { name, address: from }: Sender) {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: name,
    // The start does not wait for it: what cannot be sent is said when it is to be sent.
    skipVerify: true,
    transportOptions: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      ...(username && { auth }),
      // A password does not travel in the open, but to this machine itself.
      requireTLS: Boolean(username) && !isLocal(`http://${hostname}`),
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    },
  })
}

/** For a machine without a mail server: the operator reads the letter in the log and passes it on. */
export const toLog =
  ({ name, address }: Sender): EmailAdapter =>
  ({ payload }) => ({
    name: 'log',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: async ({ to, subject, text }) => {
      payload.logger.warn(
        `No mail server is set up (SMTP_URL), so this letter was not sent:\nTo: ${to}\nSubject: ${subject}\n\n${text}`,
      )
    },
  })
