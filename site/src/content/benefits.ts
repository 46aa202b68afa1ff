import { textsIn } from '../i18n/texts.ts'
import type { Lang } from '../languages.ts'
import type { VersionOf } from './copy.ts'
import { allIn } from './entry.ts'
import type { View } from './view.ts'

type Benefit = VersionOf<'benefits'>

/** What the discount card gives, as far as it has not run out; what is for one kind of places stands together. */
export function benefitsIn(view: View, lang: Lang): Benefit[] {
  const { compare } = new Intl.Collator(lang)
  const kinds = Object.keys(textsIn(lang).benefitCategory)
  const rank = ({ category }: Benefit) => kinds.indexOf(category)
  return allIn(view, 'benefits', lang)
    .filter(({ validUntil }) => validUntil === null || validUntil >= view.clock.today())
    .sort((a, b) => rank(a) - rank(b) || compare(a.title, b.title))
}

/** Those who give it, each once, by name. */
export function partnersIn(view: View, lang: Lang) {
  const { compare } = new Intl.Collator(lang)
  const named = view.ask(benefitsIn, lang).flatMap(({ partner }) => partner ?? [])
  const partners = [...new Map(named.map((one) => [one.documentId, one])).values()]
  return partners.sort((a, b) => compare(a.title, b.title))
}
