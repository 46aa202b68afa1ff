import type { AfterErrorHook } from 'payload'
import { type LoggerOptions, stdSerializers } from 'pino'
import type { Label } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'
import { refusedValue } from './databaseError.ts'

/** What clients do wrong is one line without a stack. `Mistake` is ours: src/admin/rest/mistake.ts. */
export const loggingLevels = {
  AuthenticationError: 'info',
  FileUploadError: 'info',
  Forbidden: 'info',
  Locked: 'info',
  LockedAuth: 'info',
  MissingFile: 'info',
  Mistake: 'info',
  NotFound: 'info',
  QueryError: 'info',
  UnverifiedEmail: 'info',
  ValidationError: 'info',
} as const

/** Errors of the database tell the statement, but not the texts and addresses that it was about. */
export const loggerOptions = (level: string): LoggerOptions => ({
  level,
  serializers: { err: withoutValues },
  hooks: {
    // Payload reports by itself what the database refuses of a draft; the client hears of it.
    logMethod(args, method) {
      const refused = refusedValue((args[0] as { err?: unknown } | undefined)?.err ?? args[0])
      if (!refused) return method.apply(this, args)
      return this.info(`The database refused a value (${refused.code})`)
    },
  },
})

function withoutValues(error: Error) {
  const { params, detail, ...serialized } = stdSerializers.err(error) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(serialized).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value.replace(/^params: .*?(?=\n\s+at |$(?![\s\S]))/gms, 'params: …')
        : value,
    ]),
  )
}

export const FAULT: Label = {
  kk: 'Серверде қате шықты. Ол журналға жазылды, кейінірек қайталап көріңіз.',
  ru: 'Ошибка на сервере. Она записана в журнал, попробуйте ещё раз позже.',
  en: 'Something went wrong on the server. It is in the log; please try again later.',
}

/** A fault of ours tells the world nothing but that it is one. */
export const neutralFaults: AfterErrorHook = ({ error, req, result }) => {
  const { status = 500 } = error as { status?: number }
  if (status < 500 || (error as { isPublic?: boolean }).isPublic) return
  return { response: { ...result, errors: [{ message: say(req, FAULT) }] } }
}
