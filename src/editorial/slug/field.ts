import type { Field, FieldHook, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { everPublished } from '../../publication/history.ts'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../languages.ts'
import { say } from '../messages.ts'
import { isSlug, slugify } from './slugify.ts'
import { type Place, placeOf, type State, takenOf } from './taken.ts'

/**
 * The slug of an entry, made from `source` in each language. Until a language has been public it follows its title; from then on
 * it stays, unless an editor changes it on purpose. Unique per type and language, and never one that another entry once had: what was
 * linked stays linked.
 * @param localized false for territories and sites, whose slug is the same in every language
 * @param within a relationship in each of whose targets slugs are unique by themselves: every site has its own pages
 */
export const slugFrom = (
  source: string,
  { localized = true, within }: SlugOptions = {},
): Field => ({
  name: 'slug',
  type: 'text',
  localized,
  index: true,
  unique: within === undefined,
  label: { kk: 'Мекенжай бөлігі (slug)', ru: 'Часть адреса (slug)', en: 'Slug' },
  admin: {
    position: 'sidebar',
    description: {
      kk: 'Тақырыптан өзі жасалады. Жарияланғаннан кейін өзгермейді.',
      ru: 'Создаётся из заголовка. После публикации не меняется.',
      en: 'Made from the title. Stays the same once published.',
    },
  },
  hooks: {
    beforeValidate: [fromTitle(source, within)],
    // A copy gets its own slugs from its own titles.
    beforeDuplicate: [() => null],
  },
  validate: validSlug(within),
})

interface SlugOptions {
  localized?: boolean
  within?: string
}

const languageOf = (req: PayloadRequest): Locale =>
  isLocale(req.locale) ? req.locale : DEFAULT_LOCALE

const fromTitle =
  (source: string, within: string | undefined): FieldHook =>
  async ({ value, data, originalDoc, previousValue, req, collection, operation }) => {
    if (operation !== 'create' && operation !== 'update') return value
    const locale = languageOf(req)
    const before = (previousValue ?? originalDoc?.slug) as string | null | undefined
    const title = data?.[source] ?? originalDoc?.[source]
    const given = typeof value === 'string' ? value.trim() : ''
    const onPurpose = given !== '' && given !== before
    if (onPurpose) return given
    if (typeof title !== 'string' || !collection) return before ?? value
    const id = originalDoc?.id as number | undefined
    const follows =
      before && before.replace(/-\d+$/, '') === slugify(originalDoc?.[source] ?? '', locale)
    const renamed = title !== originalDoc?.[source]
    if (before && !(follows && renamed && !(await wasPublic(req, collection.slug, id, locale)))) {
      return before
    }
    const place = placeOf(collection.slug, locale, id, within, data, originalDoc)
    return free(req, place, slugify(title, locale))
  }

async function wasPublic(
  req: PayloadRequest,
  collection: string,
  id: number | undefined,
  locale: Locale,
) {
  if (id === undefined) return false
  return everPublished(req, collection, id, locale)
}

/** How many numbers are looked at together. */
const TRIED = 50

/** The slug itself, or with the first number behind it that nobody has. */
async function free(req: PayloadRequest, place: Place, wanted: string) {
  if (wanted === '') return null
  // Most titles are the first of their kind.
  if ((await takenOf(req, place, [wanted])).size === 0) return wanted
  for (let first = 2; ; first += TRIED) {
    const tried = Array.from({ length: TRIED }, (_, n) => `${wanted}-${first + n}`)
    const taken = await takenOf(req, place, tried)
    const left = tried.find((slug) => !taken.has(slug))
    if (left) return left
  }
}

const validSlug =
  (within: string | undefined): TextFieldSingleValidation =>
  async (value, { req, id, collectionSlug, siblingData, data }) => {
    if (!value) {
      // Without a title the title's own message says what is missing.
      if (!(siblingData as { title?: string }).title) return true
      return say(req, {
        kk: 'Тақырыпта мекенжайға жарайтын әріп жоқ. Мекенжай бөлігін өзіңіз жазыңыз.',
        ru: 'В заголовке нет букв для адреса. Впишите часть адреса сами.',
        en: 'The title has no letters for a slug. Please type one.',
      })
    }
    if (!isSlug(value)) {
      return say(req, {
        kk: 'Тек кіші латын әріптері, цифрлар және сызықша: «jana-ortalyq».',
        ru: 'Только строчные латинские буквы, цифры и дефис: «novyy-tsentr».',
        en: 'Only lower-case Latin letters, digits and hyphens: “new-centre”.',
      })
    }
    if (!collectionSlug) return true
    const place = placeOf(collectionSlug, languageOf(req), id, within, data as State)
    const taken = await takenOf(req, place, [value])
    if (taken.size === 0) return true
    return say(req, {
      kk: 'Бұл мекенжай бөлігі бос емес: басқа жазба соны қолданады не бұрын қолданған. Басқасын жазыңыз.',
      ru: 'Эта часть адреса занята: её использует или раньше использовала другая запись. Выберите другую.',
      en: 'This slug is taken: another entry has it or once had it. Please choose another.',
    })
  }
