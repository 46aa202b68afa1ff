import type { Lang } from '../languages.ts'
import { PAGE_TYPES, type PageType, SECTIONS } from '../urls.ts'
import { indexOf } from './copy.ts'
import type { View } from './view.ts'

/** The name of the picture of pages that are no entry's. */
const SITE = 'site'

/** Every picture that is shown beside links: of the site in each language, and of every language version of an entry. */
export const everyCard = ({ copy, site }: View): { lang: Lang; name: string }[] => [
  ...site.langs.map((lang) => ({ lang, name: SITE })),
  ...PAGE_TYPES.flatMap((type) =>
    [...indexOf(copy, type).slugs.keys()].map((key) => {
      const [lang, slug] = key.split('/')
      return { lang: lang as Lang, name: `${SECTIONS[type]}/${slug}` }
    }),
  ),
]

/** What is written on a picture: a title, and of which kind it is. */
export function cardAt(
  { copy, site }: View,
  lang: Lang,
  name: string,
): { title: string; type: PageType | null } | undefined {
  if (name === SITE) return { title: site.in(lang).tagline ?? site.in(lang).title, type: null }
  const [section, slug] = name.split('/')
  const type = PAGE_TYPES.find((one) => SECTIONS[one] === section)
  const version = type && indexOf(copy, type).slugs.get(`${lang}/${slug}`)
  return version && { title: version.title, type }
}
