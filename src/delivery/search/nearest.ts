/** Mistakes that a word of a length may have. */
const mistakes = (length: number) => (length < 6 ? 1 : 2)
const MOST = 5

/**
 * Of these words the ones that what was typed is nearest to, by the letters that are wrong, missing, too many or in the wrong order; of
 * those as near by a stem, the ones nearest to what was typed.
 * @param typed what was typed, then its stems
 */
export function nearest(typed: readonly string[], words: readonly string[]): string[] {
  const whole = typed[0] ?? ''
  const allowed = mistakes(whole.length)
  const measured = words.map((word) => {
    const least = Math.min(...typed.map((one) => distance(one, word)))
    return { word, least, far: least * 100 + distance(whole, word) }
  })
  const nearest = Math.min(...measured.map(({ far }) => far))
  return measured
    .filter(({ least, far }) => least <= allowed && far === nearest)
    .map(({ word }) => word)
    .slice(0, MOST)
}

/** Damerau and Levenshtein's, where no letter is changed twice. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, at(before, j - 2) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
