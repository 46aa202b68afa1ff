import type { Lang } from '../languages.ts'
import { langs } from '../site.ts'
import { entryPaths, entrySlug, type Section } from '../urls.ts'
import { documents } from './entries.ts'
import { shownIn } from './shown.ts'

/** The pages of a collection: every entry in every language of the site, in the language that it is public in where it lacks the page's. */
export async function entryPages<Name extends 'articles' | 'events'>(name: Name, section: Section) {
  return (await documents(name)).flatMap((versions) => {
    const paths = entryPaths(section, versions)
    const translated = langs.filter((lang) => versions.has(lang))
    return langs.map((lang: Lang) => {
      const version = shownIn(lang, versions)
      const slug = entrySlug(lang, version)
      return { params: { lang, slug }, props: { lang, version, paths, translated } }
    })
  })
}
