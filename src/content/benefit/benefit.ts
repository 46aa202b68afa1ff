import type { Benefit } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { day } from '../fields/dates.ts'
import { partner } from '../fields/links.ts'
import { options } from '../fields/options.ts'
import { districts } from '../fields/place.ts'
import { title } from '../fields/text.ts'
import { present } from './present.ts'

const CATEGORIES = {
  transport: { kk: 'Көлік', ru: 'Транспорт', en: 'Transport' },
  catering: { kk: 'Тамақтану', ru: 'Питание', en: 'Catering' },
  sport: { kk: 'Спорт', ru: 'Спорт', en: 'Sport' },
  culture: { kk: 'Мәдениет', ru: 'Культура', en: 'Culture' },
  education: { kk: 'Білім', ru: 'Образование', en: 'Education' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}

/** What the discount card of a centre's resident gives. */
export const benefit = contentType<Benefit>({
  collection: 'benefits',
  labels: {
    singular: { kk: 'Жеңілдік', ru: 'Льгота', en: 'Benefit' },
    plural: { kk: 'Жеңілдіктер', ru: 'Льготы', en: 'Benefits' },
  },
  columns: ['title', 'category', 'discount', 'validUntil', '_status'],
  group: GROUPS.content,
  access: rightsTo('benefits'),
  fields: [
    title(),
    {
      name: 'discount',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 120,
      label: { kk: 'Жеңілдік мөлшері', ru: 'Размер скидки', en: 'Discount' },
    },
    {
      name: 'conditions',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: { kk: 'Шарттары', ru: 'Условия', en: 'Conditions' },
    },
    slugFrom('title'),
    {
      name: 'category',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: options(CATEGORIES),
      label: { kk: 'Санаты', ru: 'Категория', en: 'Category' },
      admin: { position: 'sidebar' },
    },
    partner(),
    day(
      'validUntil',
      { kk: 'Қолданылу мерзімі', ru: 'Действует до', en: 'Valid until' },
      { admin: { position: 'sidebar' } },
    ),
    districts(),
  ],
  needs: ['title', 'slug', 'discount'],
  version: 1,
  present,
})
