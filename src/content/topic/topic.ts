import type { Topic } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { title } from '../fields/text.ts'
import { present } from './present.ts'

export const topic = contentType<Topic>({
  collection: 'topics',
  labels: {
    singular: { kk: 'Тақырып', ru: 'Тема', en: 'Topic' },
    plural: { kk: 'Тақырыптар', ru: 'Темы', en: 'Topics' },
  },
  columns: ['title', 'slug', '_status'],
  group: GROUPS.shared,
  access: rightsTo('topics'),
  fields: [title({ kk: 'Атауы', ru: 'Название', en: 'Name' }), slugFrom('title')],
  needs: ['title', 'slug'],
  version: 1,
  present,
})
