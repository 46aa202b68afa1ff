import type { APIRoute } from 'astro'
import { sitemapParts, urlset } from '../machines/sitemap.ts'
import { xmlResponse } from '../machines/xml.ts'

export async function getStaticPaths() {
  const { view } = await import('../content/builtView.ts')
  const parts = view.ask(sitemapParts)
  return parts.length === 1 ? [] : parts.map((_, index) => ({ params: { part: `${index + 1}` } }))
}

/** A part of a sitemap that is too large for one file. */
export const GET: APIRoute = ({ locals: { view }, params }) => {
  const part = view.ask(sitemapParts)[Number(params.part) - 1]
  return part ? xmlResponse(urlset(view, part)) : new Response(null, { status: 404 })
}
