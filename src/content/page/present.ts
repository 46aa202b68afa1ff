import type { Page } from '../../../payload-types.ts'
import type { Page as PublicPage } from '../../delivery/schema-types.ts'
import type { Presented } from '../../publication/contract.ts'
import type { Head } from '../../publication/head.ts'
import { EMPTY_TEXT, presentRichText } from '../../publication/richText/present.ts'
import { presentSeo } from '../present/seo.ts'
import { filled, idOf, idsOf, mediaOf } from '../present/values.ts'

export const present = (page: Page): Presented<Head<PublicPage>> => {
  const { title } = page
  const site = idOf(page.site)
  const gallery = idsOf(page.gallery)
  const documents = idsOf(page.documents)
  const body = presentRichText(page.body) ?? EMPTY_TEXT
  const seo = presentSeo(page.seo)
  return {
    slug: filled(page.slug),
    title,
    sortAt: null,
    facets: [site === null ? 'site:*' : `site:${site}`],
    head: { site, gallery, documents, seo },
    body,
    media: mediaOf(gallery, documents, body, seo?.image),
  }
}
