import type { Event } from '../../../payload-types.ts'
import { LANGUAGE_NAMES } from '../../editorial/languages.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { webPage } from '../fields/address.ts'
import { ages } from '../fields/ages.ts'
import { body } from '../fields/body.ts'
import { count, notBefore } from '../fields/checks.ts'
import { moment } from '../fields/dates.ts'
import { kind } from '../fields/kind.ts'
import { partner, program } from '../fields/links.ts'
import { cover, documents, gallery } from '../fields/media.ts'
import { options } from '../fields/options.ts'
import { districts } from '../fields/place.ts'
import { seo } from '../fields/seo.ts'
import { summary, title } from '../fields/text.ts'
import { changes } from './changes.ts'
import { EVENT_KINDS, EVENT_STATUSES } from './kinds.ts'
import { registration, speakers } from './people.ts'
import { present } from './present.ts'
import { recurrence } from './recurrence/field.ts'
import { previewDates } from './recurrence/preview.ts'
import { withinHorizon } from './recurrence/start.ts'

/** What takes place at a set time: a club every week, a festival once. */
export const event = contentType<Event>({
  collection: 'events',
  labels: {
    singular: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
    plural: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
  },
  columns: ['title', 'startsAt', 'kind', 'center', 'districts', '_status'],
  sort: '-startsAt',
  group: GROUPS.content,
  access: rightsTo('events'),
  endpoints: [previewDates],
  fields: [
    title(),
    summary({ required: true }),
    {
      type: 'row',
      fields: [
        moment(
          'startsAt',
          { kk: 'Басталуы', ru: 'Начало', en: 'Starts' },
          { required: true, validate: withinHorizon },
        ),
        moment(
          'endsAt',
          { kk: 'Аяқталуы', ru: 'Окончание', en: 'Ends' },
          { required: true, validate: notBefore('startsAt') },
        ),
      ],
    },
    {
      name: 'allDay',
      type: 'checkbox',
      defaultValue: false,
      label: { kk: 'Күні бойы', ru: 'Весь день', en: 'All day' },
    },
    recurrence(),
    changes(),
    {
      name: 'venue',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { kk: 'Өтетін орны', ru: 'Место проведения', en: 'Venue' },
      admin: {
        description: {
          kk: 'Орталықтан тыс жерде өтсе немесе қай бөлмеде екенін айту керек болса.',
          ru: 'Если проходит вне центра или нужно указать аудиторию.',
          en: 'Where it is outside a centre, or to name the room.',
        },
      },
    },
    webPage('onlineUrl', {
      kk: 'Онлайн сілтеме',
      ru: 'Ссылка для участия онлайн',
      en: 'Online address',
    }),
    cover(),
    body({ required: false }),
    registration(),
    {
      name: 'price',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { kk: 'Бағасы', ru: 'Стоимость', en: 'Price' },
      admin: { condition: (data) => data.free === false },
    },
    speakers(),
    ages(),
    gallery(),
    documents(),
    seo(),
    slugFrom('title'),
    kind(EVENT_KINDS, 'other'),
    {
      name: 'status',
      type: 'select',
      // Payload would give the database's type the same name as that of its own field `_status`.
      enumName: ({ tableName }) => `enum_${tableName}_takes_place`,
      required: true,
      defaultValue: 'scheduled',
      options: options(EVENT_STATUSES),
      label: { kk: 'Өтуі', ru: 'Состояние', en: 'Status' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'center',
      type: 'relationship',
      relationTo: 'centers',
      label: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
      admin: { position: 'sidebar' },
    },
    districts(),
    {
      name: 'free',
      type: 'checkbox',
      defaultValue: true,
      label: { kk: 'Тегін', ru: 'Бесплатно', en: 'Free of charge' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: options(LANGUAGE_NAMES),
      label: { kk: 'Өтетін тілі', ru: 'Язык проведения', en: 'Languages' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'capacity',
      type: 'number',
      min: 1,
      validate: count,
      label: { kk: 'Орын саны', ru: 'Количество мест', en: 'Capacity' },
      admin: { position: 'sidebar' },
    },
    partner('organizer', { kk: 'Ұйымдастырушы', ru: 'Организатор', en: 'Organizer' }),
    program(),
  ],
  takesPlace: true,
  needs: ['title', 'slug', 'summary', 'startsAt', 'endsAt'],
  version: 3,
  present,
})
