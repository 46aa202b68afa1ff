import type { BreadcrumbList, WithContext } from 'schema-dts'
import type { Site } from '../content/site.ts'
import { textsIn } from '../i18n/texts.ts'
import type { Lang } from '../languages.ts'
import { absolute, homePath, sectionPath } from '../urls.ts'

/** One step on the way to a page. */
export interface Crumb {
  title: string
  path: string
}

/** The parts of the site that stand above other pages. */
export type Part = 'news' | 'events' | 'centers' | 'programs' | 'grants'

/** The way to a page: the home page, and the part of the site where the page is in one. */
export function trailTo(lang: Lang, part?: Part): Crumb[] {
  const texts = textsIn(lang)
  const home = { title: texts.home, path: homePath(lang) }
  return part ? [home, { title: texts[part], path: sectionPath(lang, part) }] : [home]
}

/** The way to a page for machines; the page itself ends it. */
export const breadcrumbs = (
  site: Site,
  trail: Crumb[],
  page: Crumb,
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, page].map(({ title, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: absolute(site, path),
  })),
})
