import type { Lang } from '../languages.ts'
import type { VersionOf } from './copy.ts'
import { allIn } from './entry.ts'
import { pick } from './pick.ts'
import type { View } from './view.ts'

const CARD = [
  'documentId',
  'locale',
  'slug',
  'title',
  'summary',
  'operator',
  'endsOn',
  'cover',
] as const
export type ProgramCard = Pick<VersionOf<'programs'>, (typeof CARD)[number]>

/** The state programmes by name; those that have ended are last. */
export function programsIn(view: View, lang: Lang): ProgramCard[] {
  const { compare } = new Intl.Collator(lang)
  return allIn(view, 'programs', lang)
    .map((program) => pick(program, CARD))
    .sort(
      (a, b) => Number(hasEnded(view, a)) - Number(hasEnded(view, b)) || compare(a.title, b.title),
    )
}

/** Its last day is over. */
export const hasEnded = ({ clock }: Pick<View, 'clock'>, { endsOn }: Pick<ProgramCard, 'endsOn'>) =>
  endsOn !== null && endsOn < clock.today()
