import type { APIRoute } from 'astro'
import { sitemapIndex, sitemapParts, urlset } from '../machines/sitemap.ts'
import { xmlResponse } from '../machines/xml.ts'

/** The sitemap; where it is too large for one file, the list of its parts. */
export const GET: APIRoute = ({ locals: { view } }) => {
  const [part, ...more] = view.ask(sitemapParts)
  return xmlResponse(
    part && more.length === 0 ? urlset(view, part) : sitemapIndex(view, view.ask(sitemapParts)),
  )
}
