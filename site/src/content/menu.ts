import type { Lang } from '../languages.ts'
import { entryPath, homePath, PAGE_TYPES, SECTIONS } from '../urls.ts'
import { indexOf, shownIn } from './copy.ts'
import type { View } from './view.ts'

/** Parts of the site that are no list of entries with pages. */
const PARTS = ['benefits', 'search', 'calendar']

export interface MenuItem {
  label: string
  href: string
  children: MenuItem[]
}

/** The menu that editors keep, as far as there are pages for it. Its addresses are those within the language. */
export function menuIn(view: View, lang: Lang): MenuItem[] {
  const toItem = (item: {
    label: string
    href: string
    children?: { label: string; href: string }[]
  }) => {
    const href = resolve(view, lang, item.href)
    if (!href) return []
    const children: MenuItem[] = (item.children ?? []).flatMap((child) => toItem(child))
    return [{ label: item.label, href, children }]
  }
  return view.site.in(lang).navigation.flatMap(toItem)
}

/** What the menu has in the same part as a page: the part itself, and what is beneath it. */
export function besides(view: View, lang: Lang, path: string): MenuItem[] {
  const part = view
    .ask(menuIn, lang)
    .find((item) => [item, ...item.children].some(({ href }) => href === path))
  return part ? [part, ...part.children].filter(({ href }) => href !== path) : []
}

function resolve({ copy, site }: View, lang: Lang, href: string) {
  if (/^https?:/.test(href)) return href
  const [section = '', slug] = href.split('/').filter(Boolean)
  if (!section) return homePath(lang)
  const type = PAGE_TYPES.find((one) => SECTIONS[one] === section)
  const isPart = type ? type !== 'pages' : PARTS.includes(section)
  if (!slug) return isPart ? `/${lang}/${section}/` : undefined
  if (!type) return undefined
  const { slugs, former, documents } = indexOf(copy, type)
  // The menu of a language that has no page of its own may name that of another.
  const found = [lang, ...site.langs]
    .map((one) => slugs.get(`${one}/${slug}`) ?? former.get(`${one}/${slug}`))
    .find(Boolean)
  const versions = found && documents.get(found.documentId)
  return versions && entryPath(lang, type, shownIn(lang, versions, site.langs))
}
