import type { SelectField } from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { options } from './options.ts'

/** What kind of its type an entry is: the contract's values in lower case, with their names. */
export const kind = <Kinds extends Record<string, Label>>(
  kinds: Kinds,
  usual: keyof Kinds & string,
): SelectField => ({
  name: 'kind',
  type: 'select',
  required: true,
  defaultValue: usual,
  options: options(kinds),
  label: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  admin: { position: 'sidebar' },
})
