import type { Label } from '../../editorial/languages.ts'

/** The options of a select, from its values and their names. */
export const options = (labels: Record<string, Label>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
