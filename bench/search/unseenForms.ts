import { fold } from '../../src/search/kazakh/letters.ts'
import { stem } from '../../src/search/kazakh/stem.ts'
import { UNSEEN } from './data/unseen.ts'

/** How many of the forms kept aside are found by their lemma, on both keyboards, and how many lemmas are taken for another. */
export function unseenForms() {
  const lines = UNSEEN.trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
  const folded = (word: string) => stem(word).folded
  const forms = lines.flatMap(([lemma, rest]) => rest.split(' ').map((form) => ({ lemma, form })))
  const found = forms.filter(
    ({ lemma, form }) => folded(form) === folded(lemma) && folded(fold(form)) === folded(lemma),
  )
  const stems = Map.groupBy(lines, ([lemma]) => folded(lemma))
  const shared = [...stems.values()].filter((words) => words.length > 1).flat()
  return { all: forms.length, found: found.length, lemmas: lines.length, shared: shared.length }
}
