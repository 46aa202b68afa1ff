import type { Page } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { body } from '../fields/body.ts'
import { documents, gallery } from '../fields/media.ts'
import { seo } from '../fields/seo.ts'
import { title } from '../fields/text.ts'
import { present } from './present.ts'

/** A page that stays: about the centres, contacts, the discount card. Of one site, or shared by all. */
export const page = contentType<Page>({
  collection: 'pages',
  labels: {
    singular: { kk: 'Бет', ru: 'Страница', en: 'Page' },
    plural: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
  },
  columns: ['title', 'site', 'slug', '_status'],
  group: GROUPS.content,
  access: rightsTo('pages'),
  fields: [
    title(),
    body({ required: true }),
    gallery(),
    documents(),
    seo(),
    slugFrom('title', { within: 'site' }),
    {
      name: 'site',
      type: 'relationship',
      relationTo: 'sites',
      label: { kk: 'Сайт', ru: 'Сайт', en: 'Site' },
      admin: {
        position: 'sidebar',
        description: {
          kk: 'Бос қалса, барлық сайтта көрінеді.',
          ru: 'Если пусто, видна на всех сайтах.',
          en: 'Empty: on every site.',
        },
      },
    },
  ],
  needs: ['title', 'slug', 'body'],
  version: 3,
  present,
})
