import type { Center } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { body } from '../fields/body.ts'
import { count, year } from '../fields/checks.ts'
import { address, contacts } from '../fields/contacts.ts'
import { day } from '../fields/dates.ts'
import { kind } from '../fields/kind.ts'
import { program } from '../fields/links.ts'
import { cover, gallery } from '../fields/media.ts'
import { options } from '../fields/options.ts'
import { district, districts } from '../fields/place.ts'
import { seo } from '../fields/seo.ts'
import { summary, title } from '../fields/text.ts'
import { hours } from './hours.ts'
import { CENTER_KINDS, CENTER_STATUSES } from './kinds.ts'
import { facilities, services, team } from './lists.ts'
import { location } from './location.ts'
import { present } from './present.ts'

export const center = contentType<Center>({
  collection: 'centers',
  labels: {
    singular: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
    plural: { kk: 'Орталықтар', ru: 'Центры', en: 'Centres' },
  },
  columns: ['title', 'district', 'kind', 'status', '_status'],
  group: GROUPS.content,
  access: rightsTo('centers'),
  fields: [
    title({ kk: 'Атауы', ru: 'Название', en: 'Name' }),
    summary({ required: false }),
    cover(),
    body({ required: false }),
    address(),
    location(),
    contacts(),
    hours(),
    facilities(),
    services(),
    team(),
    gallery(),
    seo(),
    slugFrom('title'),
    kind(CENTER_KINDS, 'youth_center'),
    {
      name: 'status',
      type: 'select',
      // Payload would give the database's type the same name as that of its own field `_status`.
      enumName: ({ tableName }) => `enum_${tableName}_operation`,
      required: true,
      defaultValue: 'open',
      options: options(CENTER_STATUSES),
      label: { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
      admin: { position: 'sidebar' },
    },
    day(
      'openedOn',
      { kk: 'Ашылған күні', ru: 'Дата открытия', en: 'Opened on' },
      { admin: { position: 'sidebar' } },
    ),
    {
      name: 'plannedYear',
      type: 'number',
      validate: year,
      label: { kk: 'Жоспарланған жыл', ru: 'Планируемый год', en: 'Planned year' },
      admin: {
        position: 'sidebar',
        description: {
          kk: 'Ашылатын күні әлі белгісіз болса.',
          ru: 'Пока точная дата открытия неизвестна.',
          en: 'While only the year is known.',
        },
      },
    },
    program('openedUnder', {
      kk: 'Қай бағдарлама аясында ашылды',
      ru: 'Открыт по программе',
      en: 'Opened under',
    }),
    { ...district(), admin: { position: 'sidebar' } },
    districts('serves', {
      kk: 'Қызмет көрсететін аудандары',
      ru: 'Обслуживает районы',
      en: 'Serves',
    }),
    {
      name: 'areaSquareMeters',
      type: 'number',
      min: 1,
      validate: count,
      label: { kk: 'Ауданы, м²', ru: 'Площадь, м²', en: 'Area, m²' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'floors',
      type: 'number',
      min: 1,
      max: 100,
      validate: count,
      label: { kk: 'Қабат саны', ru: 'Этажей', en: 'Floors' },
      admin: { position: 'sidebar' },
    },
  ],
  needs: ['title', 'slug', 'district'],
  version: 3,
  present,
})
