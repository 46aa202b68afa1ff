import { type PayloadRequest, ValidationError } from 'payload'
import { isLocale, type Label } from './languages.ts'

/** The text in the language of the editor's interface, in Kazakh where that is none of ours. */
export function say(req: Pick<PayloadRequest, 'i18n'> | undefined, text: Label) {
  const language = req?.i18n?.language
  return text[isLocale(language) ? language : 'kk']
}

export interface Problem {
  /** Of the field, as Payload writes it: `seo.title`, `team.0.photo`. */
  path: string
  label?: Label
  message: Label
}

/** Payload's error for wrong input, so that the form marks each field, in the editor's language. */
export function invalid(req: PayloadRequest, collection: string, problems: Problem[]) {
  return new ValidationError(
    {
      collection,
      errors: problems.map(({ path, label, message }) => ({
        path,
        message: say(req, message),
        ...(label && { label: say(req, label) }),
      })),
      req,
    },
    req.t,
  )
}
