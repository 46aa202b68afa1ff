import type { Lang } from '../languages.ts'
import type { VersionOf } from './copy.ts'
import { allIn } from './entry.ts'
import { pick } from './pick.ts'
import type { View } from './view.ts'

const CARD = [
  ...([
    'documentId',
    'locale',
    'slug',
    'title',
    'kind',
    'status',
    'plannedYear',
    'summary',
  ] as const),
  ...(['address', 'contacts', 'hours', 'cover'] as const),
] as const
export type CenterCard = Pick<VersionOf<'centers'>, (typeof CARD)[number]>

/** The centres of the district, open ones first, then by name. */
export function centersIn(view: View, lang: Lang): CenterCard[] {
  const { compare } = new Intl.Collator(lang)
  return allIn(view, 'centers', lang)
    .map((center) => pick(center, CARD))
    .sort(
      (a, b) =>
        Number(b.status === 'OPEN') - Number(a.status === 'OPEN') || compare(a.title, b.title),
    )
}
