import type { Article } from '../../../payload-types.ts'
import { idOf } from './values.ts'

/** What search engines are told; what the editor left empty comes from the entry itself. */
export const presentSeo = (
  seo: Article['seo'],
  entry: { title: string; summary: string | null; cover: number | null },
) => ({
  title: seo?.title || entry.title,
  description: seo?.description || entry.summary || '',
  image: idOf(seo?.image) ?? entry.cover,
  noindex: seo?.noindex ?? false,
})
