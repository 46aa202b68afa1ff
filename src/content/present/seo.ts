import type { Article } from '../../../payload-types.ts'
import type { OwnSeo } from '../../publication/head.ts'
import { idOf } from './values.ts'

/** What search engines are told otherwise than the entry says itself; null where that is nothing. */
export function presentSeo(seo: Article['seo']): OwnSeo | null {
  const own = {
    title: seo?.title || null,
    description: seo?.description || null,
    image: idOf(seo?.image),
    noindex: seo?.noindex ?? false,
  }
  return own.title || own.description || own.image || own.noindex ? own : null
}
