import type { TextField } from 'payload'
import type { Label } from '../../editorial/languages.ts'
import { webAddress } from './checks.ts'

/** The address of a page elsewhere on the web. */
export const webPage = (
  name = 'url',
  label: Label = { kk: 'Сайты', ru: 'Сайт', en: 'Website' },
): TextField => ({ name, type: 'text', validate: webAddress, label })
