import { APIError, type PayloadRequest } from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'

/** A request that cannot be right: the client's to mend, so it is answered with 4xx and leaves no stack in the log. */
export class Mistake extends APIError {
  constructor(message: string, status = 400, data?: object) {
    super(message, status, data as never, true)
    this.name = 'Mistake'
  }
}

/** A mistake in the language of the request. @param path what is wrong: a parameter, or a field of the data */
export const mistake = (
  req: Pick<PayloadRequest, 'i18n'>,
  message: Label,
  { status = 400, path }: { status?: number; path?: string } = {},
) => new Mistake(say(req, message), status, path === undefined ? undefined : { path })

/** A parameter of the address that is not what it has to be. */
export const wrongParameter = (
  req: Pick<PayloadRequest, 'i18n'>,
  name: string,
  expected: Label,
): Mistake => {
  const shown = legible(name)
  return mistake(
    req,
    {
      kk: `«${shown}» параметрі қате. ${expected.kk}`,
      ru: `Неверный параметр «${shown}». ${expected.ru}`,
      en: `The parameter “${shown}” is wrong. ${expected.en}`,
    },
    { path: shown },
  )
}

/** What a client wrote, fit to be repeated: short, and without characters that no font shows. */
export const legible = (text: string) =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '�')
    .slice(0, 80)
