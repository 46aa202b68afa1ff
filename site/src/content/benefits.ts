import type { BenefitCategory } from '../gql/graphql.ts'
import type { Lang } from '../languages.ts'
import type { VersionOf } from './copy.ts'
import { allIn } from './entry.ts'
import type { View } from './view.ts'

type Benefit = VersionOf<'benefits'>

/** What the discount card gives, by kinds of places, as far as it has not run out. */
export function benefitsIn(view: View, lang: Lang): Map<BenefitCategory, Benefit[]> {
  const { compare } = new Intl.Collator(lang)
  const good = allIn(view, 'benefits', lang)
    .filter(({ validUntil }) => validUntil === null || validUntil >= view.clock.today())
    .sort((a, b) => compare(a.title, b.title))
  return Map.groupBy(good, ({ category }) => category)
}

/** Those who give it, each once, by name. */
export function partnersIn(view: View, lang: Lang) {
  const { compare } = new Intl.Collator(lang)
  const named = [...view.ask(benefitsIn, lang).values()]
    .flat()
    .flatMap(({ partner }) => partner ?? [])
  const partners = [...new Map(named.map((one) => [one.documentId, one])).values()]
  return partners.sort((a, b) => compare(a.title, b.title))
}
