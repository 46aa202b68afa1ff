import type { APIRoute } from 'astro'
import { absolute } from '../urls.ts'

export const GET: APIRoute = ({ locals: { view } }) => {
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map(
    (path) => `Sitemap: ${absolute(view.site, path)}`,
  )
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join('\n')}\n`)
}
