import type { APIRoute } from 'astro'
import { everyPage } from '../content/everyPage.ts'
import type { Lang } from '../languages.ts'
import { xml, xmlResponse } from '../machines/xml.ts'
import { absolute } from '../urls.ts'

/** Every page that search engines are to know, each with the same page in the other languages. */
export const GET: APIRoute = ({ locals: { view } }) => {
  const { site } = view
  const urls = view.ask(everyPage).flatMap(({ path, alternates, modified }) => {
    const others = Object.entries(alternates)
    if (others.length === 0) return []
    const [first = path] = [alternates[site.defaultLang], ...Object.values(alternates)].filter(
      (one) => one !== undefined,
    )
    const links = [...others, ['x-default' as Lang, first] as const].map(
      ([lang, other]) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${xml(absolute(site, other))}"/>`,
    )
    const lastmod = modified ? `<lastmod>${modified}</lastmod>` : ''
    return `<url><loc>${xml(absolute(site, path))}</loc>${lastmod}${links.join('')}</url>`
  })
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>`,
  )
}
