import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type Field,
  type FieldAccess,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { type Difference, differences, isPublic } from './differences.ts'
import { isLocale, LANGUAGE_NAMES, type Label, LOCALES, type Locale } from './languages.ts'
import { say } from './messages.ts'
import type { Governed } from './permissions.ts'
import { languagesOf, onlyTranslates } from './rights.ts'
import { type States, statesOf } from './states.ts'

interface Saved {
  id: number
  /** Payload takes it for the language after all hooks of this kind. */
  publishSpecificLocale?: string
}

/**
 * Keeps translators to the localized fields of their own languages. What a save did is judged by the document before and after it,
 * within its transaction, so it does not matter by which way of the API the change came.
 */
export const keepToOwnLanguages = (collection: Governed) => ({
  /** Refuses what can be told beforehand, and remembers the document. */
  before: (async ({ args, operation, req }) => {
    if (!onlyTranslates({ req }, collection)) return args
    if (operation === 'restoreVersion') throw refusal(req, NO_VERSIONS)
    if (operation !== 'update') return args
    const { id, publishSpecificLocale } = args as unknown as Saved
    requireOwnLanguage(req, publishSpecificLocale ?? req.locale)
    if (req.file || req.query?.uploadEdits) throw refusal(req, NO_FILES)
    const states = await statesOf(req, collection as CollectionSlug, id)
    if (states) req.context[memory(collection, id)] = states
    return args
  }) satisfies CollectionBeforeOperationHook,

  /** Undoes the transaction where the document differs in anything else. */
  after: (async ({ doc, req }) => {
    if (!onlyTranslates({ req }, collection)) return doc
    const before = req.context[memory(collection, doc.id)] as States | undefined
    const after = await statesOf(req, collection as CollectionSlug, doc.id)
    if (!before || !after) throw new Forbidden(req.t)
    judge(req, collection, before, after)
    return doc
  }) satisfies CollectionAfterChangeHook,
})

const memory = (collection: string, id: number | string) => `before:${collection}:${id}`

function judge(req: PayloadRequest, collection: Governed, before: States, after: States) {
  const fields = req.payload.collections[collection as CollectionSlug].config.flattenedFields
  const own = languagesOf({ req })
  const foreign = LOCALES.filter((locale) => !own.includes(locale))
  const changed = differences(fields, before.newest, after.newest, foreign)
  if (changed.length > 0) throw notTheirs(req, collection, changed)
  const live = differences(fields, before.live, after.live, foreign)
  // What nobody has seen yet has no shared fields that wait: they come out with the first language.
  const carried = isPublic(before.live) ? live : live.filter(({ locale }) => locale)
  if (carried.length > 0) throw carriedAlong(req, collection, carried)
}

function requireOwnLanguage(req: PayloadRequest, locale: string | null | undefined) {
  const own = languagesOf({ req })
  if (isLocale(locale) && own.includes(locale)) return
  const wanted = isLocale(locale) ? [locale] : LOCALES
  throw refusal(req, {
    kk: `Бұл тілдегі мәтінді өзгерте алмайсыз: ${names(wanted, 'kk')}. Сіздің тілдеріңіз: ${names(own, 'kk')}.`,
    ru: `На этом языке вы не можете ничего менять: ${names(wanted, 'ru')}. Ваши языки: ${names(own, 'ru')}.`,
    en: `You cannot change anything in this language: ${names(wanted, 'en')}. Your languages: ${names(own, 'en')}.`,
  })
}

const names = (locales: readonly Locale[], language: Locale) =>
  locales.map((locale) => LANGUAGE_NAMES[locale][language]).join(', ') || '–'

const NO_VERSIONS: Label = {
  kk: 'Аудармашы нұсқаны қалпына келтіре алмайды: онымен бірге басқа тілдер мен ортақ өрістер де өзгереді.',
  ru: 'Переводчик не может восстановить версию: вместе с ней изменятся другие языки и общие поля.',
  en: 'A translator cannot restore a version: the other languages and the shared fields would change with it.',
}

const NO_FILES: Label = {
  kk: 'Аудармашы файлды ауыстыра алмайды, тек сипаттамасы мен жазуын өз тілінде өзгертеді.',
  ru: 'Переводчик не может заменить файл, он меняет только описание и подпись на своём языке.',
  en: 'A translator cannot replace the file, only its description and caption in their own language.',
}

function notTheirs(req: PayloadRequest, collection: string, found: Difference[]) {
  const message: Label = {
    kk: `Аудармашы тек өз тіліндегі мәтінді өзгерте алады. Мына өрістер өзгертілмейді: ${list(found, 'kk')}.`,
    ru: `Переводчик может менять только тексты на своём языке. Эти поля менять нельзя: ${list(found, 'ru')}.`,
    en: `A translator can change the texts of their own language only. Not these fields: ${list(found, 'en')}.`,
  }
  return refusal(req, message, collection, found)
}

function carriedAlong(req: PayloadRequest, collection: string, found: Difference[]) {
  const message: Label = {
    kk: `Ортақ өрістерде әлі жарияланбаған өзгеріс бар: ${list(found, 'kk')}. Оны алдымен баспасөз хатшысы жариялауы керек, әзірге қаралама ретінде сақтаңыз.`,
    ru: `В общих полях есть ещё не опубликованные изменения: ${list(found, 'ru')}. Сначала их должен опубликовать пресс-секретарь, пока сохраните черновик.`,
    en: `Shared fields have changes that are not published yet: ${list(found, 'en')}. A press officer has to publish them first; save a draft meanwhile.`,
  }
  return refusal(req, message, collection, found)
}

const list = (found: Difference[], language: Locale) => {
  const named = found.map(({ label, locale }) =>
    locale
      ? `${label[language]} (${LANGUAGE_NAMES[locale][language].toLowerCase()})`
      : label[language],
  )
  return [...new Set(named)].join(', ')
}

/** Marks the fields in the form, as a validation error does. */
const refusal = (
  req: PayloadRequest,
  message: Label,
  collection?: string,
  found: Difference[] = [],
) => {
  const text = say(req, message)
  const errors = found.map(({ path, label }) => ({ path, label: say(req, label), message: text }))
  return new APIError(text, 403, collection ? { collection, errors } : null, true)
}

/**
 * Shows translators the fields that all languages share for reading only. Payload asks for a field's access once to draw the form,
 * without the data around it, and again on every save, with it: then the field passes, or a change would vanish without a word
 * where `keepToOwnLanguages` refuses it aloud.
 */
export const readOnlyForTranslators = (collection: Governed, fields: Field[]): Field[] =>
  fields.map((field): Field => {
    const within = (inner: Field[]) => readOnlyForTranslators(collection, inner)
    if ('localized' in field && field.localized) return field
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: within(tab.fields) })) }
    }
    if (field.type === 'group' || field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: within(field.fields) } as Field
    }
    if (field.type === 'ui' || field.name === '_status') return field
    const { update } = (field.access ?? {}) as { update?: FieldAccess }
    return {
      ...field,
      access: { ...field.access, update: unlessDrawn(collection, update) },
    } as Field
  })

const unlessDrawn =
  (collection: Governed, own: FieldAccess = () => true): FieldAccess =>
  (args) => {
    const drawn = args.siblingData === undefined
    return drawn && onlyTranslates(args, collection) ? false : own(args)
  }
