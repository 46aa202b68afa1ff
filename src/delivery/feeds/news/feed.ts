import { type Label, LOCALES, type Locale } from '../../../editorial/languages.ts'
import type { Context } from '../../context.ts'
import type { EntrySource } from '../../entries.ts'
import { type FeedAddress, pathOf } from '../address.ts'
import { type Feed, newest } from '../answer.ts'
import { homeUrl, loadSites, type SiteSource, siteOf } from '../sites.ts'
import { stableId } from '../stableId.ts'
import { writeAtom } from './atom.ts'
import { writeJsonFeed } from './jsonFeed.ts'
import { loadNews, type NewsItem, newsItem } from './load.ts'

/** The news of a district, or of all, in a language. */
export interface News {
  id: string
  locale: Locale
  title: string
  /** Who tells it. */
  author: string
  updated: string
  /** The first page of the site. */
  home: string | null
  /** This feed, in each form and language. */
  url(format: 'atom' | 'json', locale?: Locale): string
  languages: readonly Locale[]
  items: NewsItem[]
}

const PORTAL: Label = { kk: 'Алматы жастары', ru: 'Молодёжь Алматы', en: 'Almaty Youth' }
const NEWS: Label = { kk: 'жаңалықтар', ru: 'новости', en: 'news' }

const FORMATS = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
}

/** @param district null for the news of all */
export async function newsFeed(
  district: EntrySource | null,
  format: 'atom' | 'json',
  languages: readonly Locale[],
  context: Context,
): Promise<Feed> {
  const news = await newsOf(district, languages, context)
  const { type, write } = FORMATS[format]
  return {
    type,
    body: write(news),
    modified: news.updated,
    filename: `${district ? `${district.slug}-` : ''}news.${format}`,
    expires: null,
  }
}

async function newsOf(
  district: EntrySource | null,
  languages: readonly Locale[],
  context: Context,
): Promise<News> {
  const [all, articles] = await Promise.all([
    loadSites(context, languages),
    loadNews(district, languages, context),
  ])
  const site = await siteOf(all, district ? [district.$.doc] : [], languages, context)
  const preferred = district && site
  const items = await Promise.all(
    articles.map((article) => newsItem(article, { all, preferred }, context)),
  )
  const locale = languages[0] as Locale
  return {
    id: `urn:uuid:${stableId(`news:${district?.$.doc ?? '*'}:${locale}`)}`,
    locale,
    title: `${district?.title ?? PORTAL[locale]}: ${NEWS[locale]}`,
    author: nameOf(site, locale),
    updated: newest([...(district ? [district] : []), ...articles].map((one) => one.updatedAt)),
    home: site && homeUrl(site, locale, context),
    url: (format, language = locale) =>
      `${context.publicUrl}${pathOf(addressOf(district, format), language)}`,
    languages: LOCALES,
    items,
  }
}

const nameOf = (site: SiteSource | null, locale: Locale) => site?.title ?? PORTAL[locale]

const addressOf = (district: EntrySource | null, format: 'atom' | 'json'): FeedAddress => ({
  format,
  of: district && { type: 'district', slug: district.slug },
})
