import type { Region } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { statistics } from '../fields/statistics.ts'
import { title } from '../fields/text.ts'
import { present } from './present.ts'

export const region = contentType<Region>({
  collection: 'regions',
  labels: {
    singular: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
    plural: { kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' },
  },
  columns: ['title', 'slug'],
  group: GROUPS.places,
  access: rightsTo('regions'),
  fields: [
    title({ kk: 'Атауы', ru: 'Название', en: 'Name' }),
    slugFrom('title', { localized: false }),
    statistics(),
  ],
  permanent: true,
  needs: ['title', 'slug'],
  version: 1,
  present,
})
