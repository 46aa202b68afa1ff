import type { APIRoute } from 'astro'
import { freshNews } from '../content/news.ts'
import { xml, xmlResponse } from '../machines/xml.ts'
import { absolute, entryPath } from '../urls.ts'

/** The news of the last two days, as search engines of news want them. */
export const GET: APIRoute = ({ locals: { view } }) => {
  const { site } = view
  const urls = site.langs.flatMap((lang) =>
    view.ask(freshNews, lang).map((article) => {
      const name = `<news:name>${xml(site.in(lang).title)}</news:name><news:language>${lang}</news:language>`
      return `<url><loc>${xml(absolute(site, entryPath(lang, 'articles', article)))}</loc><news:news><news:publication>${name}</news:publication><news:publication_date>${article.date}</news:publication_date><news:title>${xml(article.title)}</news:title></news:news></url>`
    }),
  )
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${urls.join('\n')}\n</urlset>`,
  )
}
