import type { PayloadRequest, TextFieldSingleValidation } from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { LOCALES } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'
import { takenOf } from '../../editorial/slug/taken.ts'
import { isPath, safeUrl } from '../../publication/richText/url.ts'
import { inTurn, matching } from '../fields/checks.ts'
import type { ContentCollection } from '../names.ts'

/** What the sites of the platform have below a language: lists of entries that have pages of their own, and single pages. */
const ENTRIES: Record<string, ContentCollection> = {
  news: 'articles',
  'news/topics': 'topics',
  events: 'events',
  centers: 'centers',
  programs: 'programs',
  grants: 'grants',
  pages: 'pages',
}
const LISTS = ['', 'news', 'events', 'centers', 'programs', 'grants', 'benefits', 'search']

/** The site puts the language before an address by itself: whoever copies one from the browser has it there already. */
export const withoutLanguage = (value: unknown) =>
  typeof value === 'string'
    ? value.trim().replace(new RegExp(`^/(${LOCALES.join('|')})(?=/|$)/?`), '/')
    : value

/** Where a menu leads to: a page of the site that there is, or is going to be, or another site. */
export const menuAddress = inTurn(
  matching((value) => isPath(value) || safeUrl(value) !== undefined, {
    kk: 'Сайт ішіндегі жол (/news/) немесе https:// мекенжайы керек.',
    ru: 'Нужен путь на сайте (/news/) или адрес https://.',
    en: 'A path on the site (/news/) or an https:// address is needed.',
  }),
  (async (value, { req, data }) => {
    const { told } = data as { told?: string }
    // What pages a site has that others build nobody knows here.
    if (!value?.startsWith('/') || (told && told !== 'builder')) return true
    return (await isThere(value, req)) || say(req, UNKNOWN)
  }) satisfies TextFieldSingleValidation,
)

async function isThere(address: string, req: PayloadRequest) {
  const parts = address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
  if (LISTS.includes(parts.join('/'))) return true
  const slug = parts.pop() as string
  const collection = ENTRIES[parts.join('/')]
  if (!collection) return false
  // The menu of one language may name an entry by its slug in another.
  for (const locale of LOCALES) {
    const place = { collection, locale, id: undefined, within: null }
    if ((await takenOf(req, place, [slug])).size > 0) return true
  }
  return false
}

const UNKNOWN: Label = {
  kk: 'Сайтта мұндай бет жоқ. Бөлім (/news/) не бар жазбаның мекенжайы (/pages/bailanys/) керек.',
  ru: 'На сайте нет такой страницы. Нужен раздел (/news/) или адрес имеющейся записи (/pages/kontakty/).',
  en: 'The site has no such page. Give a section (/news/) or the address of an entry that exists (/pages/contacts/).',
}
