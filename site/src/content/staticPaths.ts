import type { Lang } from '../languages.ts'
import { addressesOf, type SitePage } from './everyPage.ts'

/**
 * For `getStaticPaths`: the addresses of the pages of a kind.
 * @param name the part of the address beside the language that the file's name leaves open
 */
export async function staticPaths<Name extends string = never>(
  kind: SitePage['kind'],
  name?: Name,
) {
  const { view } = await import('./builtView.ts')
  return view.ask(addressesOf, kind).map(({ lang, params }) => ({
    params: { lang, ...(name && { [name]: params[name] }) } as Record<Name, string> & {
      lang: Lang
    },
  }))
}

/** For `getStaticPaths`: once in each language. */
export async function everyLanguage() {
  const { view } = await import('./builtView.ts')
  return view.site.langs.map((lang) => ({ params: { lang } }))
}
