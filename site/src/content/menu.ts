import { LANGS, type Lang } from '../languages.ts'
import { entryPath, homePath, newsPath, PAGE_TYPES, SECTIONS } from '../urls.ts'
import { indexOf, shownIn } from './copy.ts'
import { topicAt } from './news.ts'
import type { View } from './view.ts'

/** Parts of the site that are no list of entries with pages. */
const PARTS = ['benefits', 'search']

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

/** An address as editors write it: that of another site, or a path of this one, with or without a language before it. */
function resolve(view: View, lang: Lang, href: string) {
  if (/^(https?|mailto|tel):/i.test(href)) return href
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? []
  const parts = path.split('/').filter(Boolean)
  const [first] = parts
  const page = pathOf(view, lang, LANGS.some((one) => one === first) ? parts.slice(1) : parts)
  return page && page + rest
}

function pathOf({ ask, copy, site }: View, lang: Lang, parts: string[]) {
  const [section = '', slug, topic] = parts
  if (!section) return homePath(lang)
  if (section === 'news' && slug === 'topics') {
    const slugs = [lang, ...site.langs].map((one) => topic && ask(topicAt, one, topic)?.slugs[lang])
    const own = slugs.find(Boolean)
    return own && newsPath(lang, own, null)
  }
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
