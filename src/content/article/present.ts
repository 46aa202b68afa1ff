import type { Article } from '../../../payload-types.ts'
import type { Article as PublicArticle } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { EMPTY_TEXT, presentRichText } from '../../publication/richText/present.ts'
import { instant } from '../../publication/time.ts'
import { presentSeo } from '../present/seo.ts'
import { districtFacets, enumValue, filled, idOf, idsOf, mediaOf } from '../present/values.ts'

export type PublicHead = Head<PublicArticle, 'related'>

export const present = (article: Article): Presented<PublicHead> => {
  const { title, summary } = article
  const date = instant(article.date)
  const kind = enumValue(article.kind)
  const cover = idOf(article.cover)
  const gallery = idsOf(article.gallery)
  const documents = idsOf(article.documents)
  const districts = idsOf(article.districts)
  const centers = idsOf(article.centers)
  const programs = idsOf(article.programs)
  const topics = idsOf(article.topics)
  const pinned = article.pinned ?? false
  const body = presentRichText(article.body) ?? EMPTY_TEXT
  const seo = presentSeo(article.seo)
  return {
    slug: filled(article.slug),
    title,
    sortAt: date,
    facets: [
      `kind:${kind}`,
      ...(pinned ? ['pinned:true'] : []),
      ...districtFacets(districts),
      ...centers.map((id) => `center:${id}`),
      ...programs.map((id) => `program:${id}`),
      ...topics.map((id) => `topic:${id}`),
    ],
    head: {
      kind,
      date,
      summary,
      cover,
      gallery,
      documents,
      dateline: article.dateline || null,
      districts,
      centers,
      programs,
      topics,
      author: article.author || null,
      source: article.source?.name
        ? { name: article.source.name, url: article.source.url || null }
        : null,
      pinned,
      seo,
    },
    body,
    media: mediaOf(cover, gallery, documents, body, seo?.image),
  }
}
