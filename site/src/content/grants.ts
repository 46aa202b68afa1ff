import type { Lang } from '../languages.ts'
import type { VersionOf } from './copy.ts'
import { allIn } from './entry.ts'
import { pick } from './pick.ts'
import type { View } from './view.ts'

const CARD = [
  ...(['documentId', 'locale', 'slug', 'title', 'kind', 'summary', 'amount'] as const),
  ...(['provider', 'program', 'opensAt', 'closesAt', 'applyUrl'] as const),
] as const
export type GrantCard = Pick<VersionOf<'grants'>, (typeof CARD)[number]>

export type GrantState = 'open' | 'soon' | 'closed'

/** Whether one can apply at this moment. */
export function stateOf(
  { clock }: Pick<View, 'clock'>,
  { opensAt, closesAt }: Pick<GrantCard, 'opensAt' | 'closesAt'>,
): GrantState {
  if (closesAt && clock.isPast(closesAt)) return 'closed'
  return opensAt && !clock.isPast(opensAt) ? 'soon' : 'open'
}

/** Open grants by the nearest deadline, those to come by their opening, closed ones the latest first. */
export function grantsIn(view: View, lang: Lang): Record<GrantState, GrantCard[]> {
  const all = allIn(view, 'grants', lang).map((grant) => pick(grant, CARD))
  const of = (state: GrantState) => all.filter((grant) => stateOf(view, grant) === state)
  return {
    open: of('open').sort((a, b) => time(a.closesAt) - time(b.closesAt)),
    soon: of('soon').sort((a, b) => time(a.opensAt) - time(b.opensAt)),
    closed: of('closed').sort((a, b) => time(b.closesAt) - time(a.closesAt)),
  }
}

/** Open grants that have a deadline, the nearest first. */
export const closingSoon = (view: View, lang: Lang, count: number) =>
  view
    .ask(grantsIn, lang)
    .open.filter(({ closesAt }) => closesAt !== null)
    .slice(0, count)

/** Grants of a state programme that can be applied for, now or soon. */
export function grantsOfProgram(view: View, lang: Lang, program: string) {
  const { open, soon } = view.ask(grantsIn, lang)
  return [...open, ...soon].filter((grant) => grant.program?.documentId === program)
}

/** Without a deadline it never comes. */
const time = (moment: string | null) => (moment ? Date.parse(moment) : Number.MAX_SAFE_INTEGER)
