import type { OwnSeo } from '../../publication/head.ts'
import type { EntrySource } from '../entries.ts'
import { picture } from './media.ts'

/** What search engines are told of an entry: what the editor chose for them, else its own title, summary and cover. */
export function seo(source: EntrySource) {
  const own = source.seo as OwnSeo | null
  return {
    locale: source.locale,
    title: own?.title ?? source.title,
    description: own?.description ?? source.summary ?? '',
    image: own?.image ?? source.cover ?? null,
    noindex: own?.noindex ?? false,
  }
}

export const seoResolvers = { Seo: { image: picture('image') } }
