import type { District } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { region } from '../fields/place.ts'
import { statistics } from '../fields/statistics.ts'
import { title } from '../fields/text.ts'
import { present } from './present.ts'

export const district = contentType<District>({
  collection: 'districts',
  labels: {
    singular: { kk: 'Аудан', ru: 'Район', en: 'District' },
    plural: { kk: 'Аудандар', ru: 'Районы', en: 'Districts' },
  },
  columns: ['title', 'region', 'slug'],
  group: GROUPS.places,
  access: rightsTo('districts'),
  fields: [
    title({ kk: 'Атауы', ru: 'Название', en: 'Name' }),
    slugFrom('title', { localized: false }),
    region(),
    statistics(),
  ],
  permanent: true,
  needs: ['title', 'slug', 'region'],
  version: 1,
  present,
})
