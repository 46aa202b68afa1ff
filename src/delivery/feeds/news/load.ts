import type { PublicHead as ArticleHead } from '../../../content/article/present.ts'
import type { Locale } from '../../../editorial/languages.ts'
import type { StoredRichText } from '../../../publication/richText/stored.ts'
import { ALONE, WHOLE } from '../../asked.ts'
import type { Context } from '../../context.ts'
import type { EntrySource } from '../../entries.ts'
import { MIME_TYPES, plainFormat } from '../../media/renditions.ts'
import { entryOf } from '../../read.ts'
import { fileTitle, fileUrl, largestUrl, loadMedia } from '../../resolvers/media.ts'
import { writeHtml } from '../../resolvers/richText.ts'
import { entryUrl, type SiteSource, siteOf } from '../sites.ts'
import { stableId } from '../stableId.ts'

type ArticleSource = EntrySource & ArticleHead

/** An article as a feed tells it. */
export interface NewsItem {
  /** The same in every feed, language and state of it. */
  id: string
  locale: Locale
  /** Its page on a site; null where none shows it. */
  url: string | null
  title: string
  summary: string
  html: string
  published: string
  updated: string
  image: { url: string; type: string } | null
  files: { url: string; type: string; title: string; bytes: number }[]
  topics: { slug: string; title: string }[]
  author: string | null
  /** Where it was taken from. */
  source: string | null
}

/** Articles in a feed. */
export const MOST_NEWS = 50

/** The newest articles of a district, or of all, each in the first of the languages that it is published in. */
export async function loadNews(
  district: EntrySource | null,
  languages: readonly Locale[],
  { lists }: Context,
) {
  const { entries } = await lists.page.load({
    type: 'article',
    order: 'newest',
    languages,
    where: district ? [{ any: [`district:${district.$.doc}`, 'district:*'] }] : [],
    span: null,
    page: { size: MOST_NEWS, backwards: false, from: null, at: null },
    asked: WHOLE,
    parent: null,
  })
  return entries.map(({ node }) => node as ArticleSource)
}

/** @param sites all, and the one on which the feed's articles are read where there is one */
export async function newsItem(
  article: ArticleSource,
  { all, preferred }: { all: SiteSource[]; preferred: SiteSource | null },
  context: Context,
): Promise<NewsItem> {
  const { languages, doc, body } = article.$
  const [site, cover, files, topics] = await Promise.all([
    preferred ?? siteOf(all, article.districts, languages, context),
    article.cover ? context.media.load(article.cover) : null,
    Promise.all(article.documents.map((id) => loadMedia(context, id, article.locale))),
    Promise.all(
      article.topics.map((topic) =>
        entryOf(context, { type: 'topic', doc: topic, languages }, ALONE),
      ),
    ),
  ])
  const stored = body as StoredRichText
  return {
    id: `urn:uuid:${stableId(`article:${doc}`)}`,
    locale: article.locale,
    url: entryUrl(site, article, context),
    title: article.title,
    summary: article.summary,
    html: await writeHtml(
      { stored, entry: article },
      site && ((entry) => entryUrl(site, entry, context)),
      context,
    ),
    published: article.date,
    updated: article.updatedAt,
    image: cover && { url: largestUrl(context, cover), type: MIME_TYPES[plainFormat(cover)] },
    files: files
      .filter((file) => file !== null)
      .map((file) => ({
        url: fileUrl(context, file.media),
        type: file.media.mimeType,
        title: fileTitle(file),
        bytes: file.media.bytes,
      })),
    topics: topics.filter((topic) => topic !== null).map(({ slug, title }) => ({ slug, title })),
    author: article.author ?? null,
    source: article.source?.url ?? null,
  }
}
