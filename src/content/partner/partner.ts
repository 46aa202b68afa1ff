import type { Partner } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { webPage } from '../fields/address.ts'
import { image } from '../fields/media.ts'
import { title } from '../fields/text.ts'
import { present } from './present.ts'

/** Who helps: funds, banks, employers, state bodies. */
export const partner = contentType<Partner>({
  collection: 'partners',
  labels: {
    singular: { kk: 'Серіктес', ru: 'Партнёр', en: 'Partner' },
    plural: { kk: 'Серіктестер', ru: 'Партнёры', en: 'Partners' },
  },
  columns: ['title', 'url', '_status'],
  group: GROUPS.shared,
  access: rightsTo('partners'),
  fields: [
    title({ kk: 'Атауы', ru: 'Название', en: 'Name' }),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { kk: 'Сипаттама', ru: 'Описание', en: 'Description' },
    },
    webPage(),
    image('logo', { kk: 'Логотип', ru: 'Логотип', en: 'Logo' }),
    slugFrom('title'),
  ],
  needs: ['title', 'slug'],
  version: 1,
  present,
})
