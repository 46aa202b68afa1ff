import type { News } from './feed.ts'
import type { NewsItem } from './load.ts'

/** The news as JSON Feed 1.1 has it. */
export const writeJsonFeed = ({ locale, title, author, home, url, items }: News) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(home && { home_page_url: home }),
    feed_url: url('json'),
    language: locale,
    authors: [{ name: author, ...(home && { url: home }) }],
    items: items.map(toItem),
  })

const toItem = ({ image, files, topics, author, source, ...item }: NewsItem) => ({
  id: item.id,
  ...(item.url && { url: item.url }),
  ...(source && { external_url: source }),
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  ...(image && { image: image.url }),
  date_published: item.published,
  date_modified: item.updated,
  ...(author && { authors: [{ name: author }] }),
  ...(topics.length > 0 && { tags: topics.map(({ title }) => title) }),
  language: item.locale,
  ...(files.length > 0 && {
    attachments: files.map(({ url, type, title, bytes }) => ({
      url,
      mime_type: type,
      title,
      size_in_bytes: bytes,
    })),
  }),
})
