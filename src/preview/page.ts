import { createHash } from 'node:crypto'
import { type GraphQLSchema, isObjectType } from 'graphql'
import { ENTRY_TYPES, type EntryType } from '../content/names.ts'
import { LANGUAGE_NAMES, type Label, LOCALES, type Locale } from '../editorial/languages.ts'
import { escapeHtml } from '../publication/richText/html.ts'
import { ZONE } from '../zone.ts'

// A plain page of one entry, for editors whose sites have no preview of their own: what it says, without design.

const PICTURE = 'alt caption credit width height rendition(width: 1280) { url }'
/** Fields that the page shows, and how each is asked for; a type has some of them. */
const SHOWN: Record<string, string> = {
  summary: '',
  description: '',
  scheduleText: '',
  cover: `{ ${PICTURE} }`,
  logo: `{ ${PICTURE} }`,
  gallery: `{ ${PICTURE} }`,
  body: '{ html(linkBase: "#") }',
  documents: '{ title url }',
}

interface Picture {
  alt: string
  caption: string | null
  credit: string | null
  width: number
  height: number
  rendition: { url: string }
}

/** An entry as the page asks for it. */
export interface ShownEntry {
  locale: Uppercase<Locale>
  title: string
  summary?: string | null
  description?: string | null
  scheduleText?: string | null
  cover?: Picture | null
  logo?: Picture | null
  gallery?: Picture[]
  body?: { html: string } | null
  documents?: { title: string; url: string }[]
}

/** The query of the page, from the schema: a type that is added is shown by itself. */
export function pageQuery(schema: GraphQLSchema) {
  const parts = ENTRY_TYPES.map((type) => {
    const name = `${type[0]?.toUpperCase()}${type.slice(1)}`
    const object = schema.getType(name)
    const fields = isObjectType(object) ? object.getFields() : {}
    const asked = Object.entries(SHOWN)
      .filter(([field]) => field in fields)
      // Types differ in whether a field is there always, so each has names of its own.
      .map(([field, selection]) => `${type}_${field}: ${field} ${selection}`)
    return `... on ${name} { __typename ${asked.join(' ')} }`
  })
  return `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entry { locale title } ${parts.join(' ')} } }`
}

/** Takes the names of the types from the fields again. */
export const toShown = (node: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name.slice(name.indexOf('_') + 1), value]),
  ) as unknown as ShownEntry

/** How what is shown stands to what is public. */
export type Standing = 'draft' | 'changed' | 'public'

const BAR: Record<Standing, Label> = {
  draft: {
    kk: 'Назар аударыңыз: бұл – қаралама, әлі жарияланбаған.',
    ru: 'Внимание: это черновик, он ещё не опубликован.',
    en: 'Please note: this is a draft and not published yet.',
  },
  changed: {
    kk: 'Назар аударыңыз: бұл – жарияланғаннан жаңарақ қаралама, өзгерістері әлі жарияланбаған.',
    ru: 'Внимание: это черновик новее опубликованного, его изменения ещё не опубликованы.',
    en: 'Please note: this draft is newer than what is published; its changes are not public yet.',
  },
  public: {
    kk: 'Алдын ала қарау: жарияланған нұсқадан айырмасы жоқ.',
    ru: 'Предпросмотр: не отличается от опубликованного.',
    en: 'Preview: the same as what is published.',
  },
}
const UNTIL: Label = {
  kk: 'Сілтеменің жарамды мерзімі:',
  ru: 'Ссылка действует до',
  en: 'This link is good until',
}
const LANGUAGES: Label = { kk: 'Тілдер', ru: 'Языки', en: 'Languages' }
const NOT_WRITTEN: Label = {
  kk: 'Бұл тілде әлі ештеңе жазылмаған.',
  ru: 'На этом языке ещё ничего не написано.',
  en: 'Nothing is written in this language yet.',
}
const NO_TITLE: Label = { kk: 'Тақырыпсыз', ru: 'Без заголовка', en: 'Untitled' }
const GONE: Label = {
  kk: 'Бұл сілтеме жарамсыз немесе мерзімі өткен. Жазбаны басқару бетінен ашып, «Алдын ала қарау» түймесін қайта басыңыз.',
  ru: 'Эта ссылка недействительна или её срок истёк. Откройте запись в панели управления и снова нажмите «Предпросмотр».',
  en: 'This link is not valid, or not any more. Open the entry in the admin and press “Preview” again.',
}

interface PageOptions {
  /** Of the page around the entry. */
  language: Locale
  /** The language of the entry that is open. */
  locale: Locale
  /** In every language in which something is written. */
  entries: ShownEntry[]
  standing: Standing
  expiresAt: Date
  /** The address of the page in another language. */
  href(locale: Locale): string
}

export function renderPage({ language, locale, entries, standing, expiresAt, href }: PageOptions) {
  const entry = entries.find((one) => one.locale.toLowerCase() === locale)
  const switches = LOCALES.map((one) => {
    const current = one === locale ? ' aria-current="page"' : ''
    return `<li><a href="${escapeHtml(href(one))}" hreflang="${one}"${current}>${LANGUAGE_NAMES[one][language]}</a></li>`
  })
  const until = `${UNTIL[language]} <time datetime="${expiresAt.toISOString()}">${clock(expiresAt)}</time>`
  const bar = `<header data-standing="${standing}">
    <p role="status">${entry ? BAR[standing][language] : NOT_WRITTEN[language]}</p>
    <nav aria-label="${LANGUAGES[language]}"><ul>${switches.join('')}</ul></nav>
    <p><small>${until}</small></p>
  </header>`
  return document(language, entry?.title || NO_TITLE[language], bar + (entry ? main(entry) : ''))
}

/** What is said where there is nothing to be seen. */
export const renderGone = (language: Locale) =>
  document(language, GONE[language], `<main><p>${GONE[language]}</p></main>`)

function main(entry: ShownEntry) {
  const lead = [entry.summary, entry.description, entry.scheduleText].filter(Boolean)
  const pictures = [entry.cover, entry.logo].flatMap((one) => (one ? [figure(one)] : []))
  const files = (entry.documents ?? []).map(
    ({ title, url }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`,
  )
  return `<main lang="${entry.locale.toLowerCase()}">
    <h1>${escapeHtml(entry.title)}</h1>
    ${lead.map((text) => `<p class="lead">${escapeHtml(String(text))}</p>`).join('')}
    ${pictures.join('')}
    <div>${entry.body?.html ?? ''}</div>
    ${(entry.gallery ?? []).map(figure).join('')}
    ${files.length > 0 ? `<ul>${files.join('')}</ul>` : ''}
  </main>`
}

function figure({ alt, caption, credit, width, height, rendition }: Picture) {
  const words = [caption, credit].filter(Boolean).map((one) => escapeHtml(String(one)))
  const under = words.length > 0 ? `<figcaption>${words.join(' · ')}</figcaption>` : ''
  return `<figure><img src="${escapeHtml(rendition.url)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">${under}</figure>`
}

const clock = (date: Date) =>
  new Intl.DateTimeFormat('ru', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE }).format(
    date,
  )

const STYLE = `
  :root { color-scheme: light dark }
  body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif }
  header { position: sticky; top: 0; padding: .5rem 1rem; background: #ffe9a8; color: #1d1600; font-size: 1rem;
    display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline }
  header[data-standing=public] { background: #d7efe4; color: #04261a }
  header p { margin: 0 } header ul { display: flex; gap: 1rem; margin: 0; padding: 0; list-style: none }
  header a { color: inherit } header a[aria-current] { font-weight: 700; text-decoration: none }
  main { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word }
  .lead { font-size: 1.25em } figure { margin: 1.5rem 0 } img { max-width: 100%; height: auto }
  table { border-collapse: collapse } td, th { border: 1px solid; padding: .25em .5em }
  aside { border-left: .25rem solid; padding-left: 1rem }
`

/** Nothing runs and nothing is sent on; pictures come from the platform alone. */
export const policyOf = (publicUrl: string) =>
  [
    "default-src 'none'",
    `img-src 'self' ${new URL(publicUrl).origin}`,
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const document = (language: Locale, title: string, body: string) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${body}</body></html>`

export const isEntryType = (value: string): value is EntryType =>
  ENTRY_TYPES.some((type) => type === value)
