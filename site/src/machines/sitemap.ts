import { everyPage, type SitePage } from '../content/everyPage.ts'
import type { Site } from '../content/site.ts'
import type { View } from '../content/view.ts'
import { absolute } from '../urls.ts'
import { xml } from './xml.ts'

/** What sitemaps.org lets be in one file. */
const MOST = { urls: 50_000, bytes: 50 * 1024 * 1024 }
/** Bytes around the addresses. */
const AROUND = 1_000

/** From which to before which of all addresses a file has them. */
type Part = [from: number, to: number]

/** The files that the sitemap has to be split into; a site of a usual size needs one. */
export const sitemapParts = (view: View): Part[] =>
  partsOf(listed(view).map((page) => Buffer.byteLength(entry(view.site, page))))

/** Cuts a list where it becomes too long or too large for one file. */
export function partsOf(sizes: number[], most = MOST): Part[] {
  const parts: Part[] = []
  let from = 0
  let bytes = AROUND
  for (const [index, size] of sizes.entries()) {
    if (index > from && (index - from === most.urls || bytes + size > most.bytes)) {
      parts.push([from, index])
      from = index
      bytes = AROUND
    }
    bytes += size
  }
  return [...parts, [from, sizes.length]]
}

/** Every page that search engines are to know, each with the same page in the other languages; or those of one part. */
export function urlset(view: View, [from, to]: Part) {
  const urls = listed(view)
    .slice(from, to)
    .map((page) => entry(view.site, page))
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>`
}

/** The files that the sitemap consists of, where one is not enough. */
export function sitemapIndex({ site }: View, parts: Part[]) {
  const files = parts.map(
    (_, index) => `<sitemap><loc>${xml(absolute(site, partPath(index + 1)))}</loc></sitemap>\n`,
  )
  return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files.join('')}</sitemapindex>`
}

const partPath = (number: number) => `/sitemap-${number}.xml`

const listed = (view: View) =>
  view.ask(everyPage).filter(({ alternates }) => Object.keys(alternates).length > 0)

function entry(site: Site, { path, alternates, modified }: SitePage) {
  const first = alternates[site.defaultLang] ?? Object.values(alternates)[0] ?? path
  const links = [...Object.entries(alternates), ['x-default', first]].map(
    ([lang, other = '']) =>
      `<xhtml:link rel="alternate" hreflang="${lang}" href="${xml(absolute(site, other))}"/>`,
  )
  const lastmod = modified ? `<lastmod>${modified}</lastmod>` : ''
  return `<url><loc>${xml(absolute(site, path))}</loc>${lastmod}${links.join('')}</url>\n`
}
