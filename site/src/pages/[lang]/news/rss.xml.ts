import type { APIRoute, GetStaticPaths } from 'astro'
import { newestNews } from '../../../content/news.ts'
import { staticPaths } from '../../../content/staticPaths.ts'
import { rssPath } from '../../../feeds.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { type Lang, toLang } from '../../../languages.ts'
import { xml, xmlResponse } from '../../../machines/xml.ts'
import { absolute, entryPath, newsPath } from '../../../urls.ts'

export const getStaticPaths = (() => staticPaths('home')) satisfies GetStaticPaths

const COUNT = 30

/** The newest articles in RSS 2.0. The id of an item stays whatever becomes of its address. */
export const GET: APIRoute = ({ locals: { view }, params }) => {
  const lang = params.lang as Lang
  const { site } = view
  const { title, tagline } = site.in(lang)
  const items = view.ask(newestNews, lang, COUNT).map((article) => {
    const link = xml(absolute(site, entryPath(lang, 'articles', article)))
    const id = `${article.documentId}/${toLang(article.locale)}`
    return `<item><title>${xml(article.title)}</title><link>${link}</link><guid isPermaLink="false">${xml(id)}</guid><pubDate>${new Date(article.date).toUTCString()}</pubDate><description>${xml(article.summary)}</description></item>`
  })
  return xmlResponse(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(`${textsIn(lang).news} · ${title}`)}</title><link>${xml(absolute(site, newsPath(lang, null, null)))}</link><atom:link rel="self" type="application/rss+xml" href="${xml(absolute(site, rssPath(lang)))}"/><description>${xml(tagline ?? title)}</description><language>${lang}</language>\n${items.join('\n')}\n</channel></rss>`,
    'application/rss+xml',
  )
}
