import type { Site } from '../../../payload-types.ts'
import { LANGUAGE_NAMES, LOCALES } from '../../editorial/languages.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { webhookEndpoints } from '../../notify/endpoints.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { colour } from '../fields/checks.ts'
import { contacts } from '../fields/contacts.ts'
import { image } from '../fields/media.ts'
import { district, region } from '../fields/place.ts'
import { title } from '../fields/text.ts'
import { hostName } from './hostName.ts'
import { navigation } from './navigation.ts'
import { present } from './present.ts'
import { regionFromDistrict } from './regionFromDistrict.ts'
import { told } from './told.ts'

const languages = LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))

export const site = contentType<Site>({
  collection: 'sites',
  labels: {
    singular: { kk: 'Сайт', ru: 'Сайт', en: 'Site' },
    plural: { kk: 'Сайттар', ru: 'Сайты', en: 'Sites' },
  },
  columns: ['title', 'host', 'district'],
  group: GROUPS.places,
  access: rightsTo('sites'),
  fields: [
    title({ kk: 'Атауы', ru: 'Название', en: 'Name' }),
    slugFrom('title', { localized: false }),
    {
      name: 'host',
      type: 'text',
      required: true,
      unique: true,
      label: { kk: 'Домен атауы', ru: 'Доменное имя', en: 'Host name' },
      validate: hostName,
    },
    {
      ...district(),
      required: false,
      admin: {
        description: {
          kk: 'Бүкіл өңірдің порталы үшін бос қалдырыңыз.',
          ru: 'Для портала всего региона оставьте пустым.',
          en: 'Leave empty for the portal of a whole region.',
        },
      },
    },
    region(),
    {
      name: 'locales',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...LOCALES],
      options: languages,
      label: { kk: 'Тілдер', ru: 'Языки', en: 'Languages' },
    },
    {
      name: 'defaultLocale',
      type: 'select',
      required: true,
      defaultValue: 'kk',
      options: languages,
      label: { kk: 'Негізгі тіл', ru: 'Основной язык', en: 'Main language' },
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      label: { kk: 'Ұран', ru: 'Слоган', en: 'Tagline' },
    },
    image('logo', { kk: 'Логотип', ru: 'Логотип', en: 'Logo' }),
    {
      name: 'notice',
      type: 'text',
      localized: true,
      label: { kk: 'Хабарландыру', ru: 'Объявление', en: 'Notice' },
      admin: {
        description: {
          kk: 'Әр беттің жоғарғы жағында көрінеді.',
          ru: 'Видно вверху каждой страницы.',
          en: 'Shown at the top of every page.',
        },
      },
    },
    contacts(),
    navigation(),
    {
      name: 'accentColor',
      type: 'text',
      required: true,
      defaultValue: '#0a6b5e',
      validate: colour,
      label: { kk: 'Негізгі түс', ru: 'Основной цвет', en: 'Accent colour' },
    },
    ...told(),
  ],
  hooks: { beforeValidate: [regionFromDistrict] },
  endpoints: webhookEndpoints,
  permanent: true,
  needs: ['title', 'slug', 'host', 'region'],
  version: 3,
  present,
})
