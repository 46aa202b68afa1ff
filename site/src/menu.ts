import type { Lang } from './languages.ts'
import { siteIn } from './site.ts'
import { homePath } from './urls.ts'

/** Where the menu's own addresses lead. What is not here yet has no page on this site, and no place in its menu. */
const PLACES: Record<string, string> = {
  '/news/': '#news',
  '/events/': '#events',
  '/grants/': '#grants',
  '/centers/': '#centers',
}

/** The menu that editors keep for the site, as far as there are pages for it. */
export function menuIn(lang: Lang) {
  return siteIn(lang).navigation.flatMap(({ label, href }) => {
    if (/^https?:/.test(href)) return [{ label, href }]
    const place = PLACES[href]
    return place ? [{ label, href: homePath(lang) + place }] : []
  })
}
