import type { NewsArticle, WithContext } from 'schema-dts'
import type { Site } from '../content/site.ts'
import type { ArticleFragment } from '../gql/graphql.ts'
import { toLang } from '../languages.ts'
import { absolute, cardPath, entryPath } from '../urls.ts'
import { organization, publisher } from './organization.ts'

/** An article for machines, in the language of its text. */
export function newsArticle(site: Site, article: ArticleFragment): WithContext<NewsArticle> {
  const lang = toLang(article.locale)
  const { cover, author, source, dateline, topics } = article
  const picture = absolute(site, cardPath(lang, `news/${article.slug}`))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: lang,
    url: absolute(site, entryPath(lang, 'articles', article)),
    image: cover ? [cover.plain.url, picture] : [picture],
    datePublished: article.date,
    dateModified: article.updatedAt,
    author: author ? organization({ title: author }) : publisher(site, lang),
    publisher: publisher(site, lang),
    ...(dateline && { dateline }),
    ...(source?.url && { isBasedOn: source.url }),
    ...(topics.length > 0 && { keywords: topics.map(({ title }) => title) }),
  }
}
