import type { News } from './feed.ts'
import type { NewsItem } from './load.ts'
import { element, text } from './xml.ts'

/** The news as RFC 4287 has it. */
export function writeAtom(news: News) {
  const { id, locale, title, author, updated, home, items } = news
  const content = [
    element('id', {}, text(id)),
    element('title', {}, text(title)),
    element('updated', {}, text(updated)),
    element('author', {}, element('name', {}, text(author))),
    link({ rel: 'self', type: 'application/atom+xml', href: news.url('atom') }),
    ...(home ? [link({ rel: 'alternate', type: 'text/html', hreflang: locale, href: home })] : []),
    link({
      rel: 'alternate',
      type: 'application/feed+json',
      hreflang: locale,
      href: news.url('json'),
    }),
    ...news.languages
      .filter((one) => one !== locale)
      .map((one) =>
        link({
          rel: 'alternate',
          type: 'application/atom+xml',
          hreflang: one,
          href: news.url('atom', one),
        }),
      ),
    ...items.map(entry),
  ]
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
    `\n${content.join('\n')}\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`
}

const link = (attributes: Record<string, string | null>) => element('link', attributes)

/** In its own language, which need not be that of the feed. */
function entry(item: NewsItem) {
  const { locale, url, image, files, topics, author, source } = item
  const content = [
    element('id', {}, text(item.id)),
    element('title', {}, text(item.title)),
    element('published', {}, text(item.published)),
    element('updated', {}, text(item.updated)),
    author && element('author', {}, element('name', {}, text(author))),
    url && link({ rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
    source && link({ rel: 'via', href: source }),
    image && link({ rel: 'enclosure', type: image.type, href: image.url }),
    ...files.map(({ url: href, type, title, bytes }) =>
      link({ rel: 'enclosure', type, length: String(bytes), title, href }),
    ),
    ...topics.map(({ slug, title }) => element('category', { term: slug, label: title })),
    element('summary', {}, text(item.summary)),
    element('content', { type: 'html' }, text(item.html)),
  ]
  return element('entry', { 'xml:lang': locale }, content.filter(Boolean).join('\n'))
}
