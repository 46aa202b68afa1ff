import type { Program } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { webPage } from '../fields/address.ts'
import { ages } from '../fields/ages.ts'
import { body } from '../fields/body.ts'
import { notBefore } from '../fields/checks.ts'
import { day } from '../fields/dates.ts'
import { partner } from '../fields/links.ts'
import { cover, documents } from '../fields/media.ts'
import { districts } from '../fields/place.ts'
import { eligibility, points, steps } from '../fields/points.ts'
import { seo } from '../fields/seo.ts'
import { summary, title } from '../fields/text.ts'
import { present } from './present.ts'

/** A state programme that young people can use, explained. */
export const program = contentType<Program>({
  collection: 'programs',
  labels: {
    singular: {
      kk: 'Мемлекеттік бағдарлама',
      ru: 'Государственная программа',
      en: 'State programme',
    },
    plural: {
      kk: 'Мемлекеттік бағдарламалар',
      ru: 'Государственные программы',
      en: 'State programmes',
    },
  },
  columns: ['title', 'operator', 'startsOn', 'endsOn', '_status'],
  group: GROUPS.content,
  access: rightsTo('programs'),
  fields: [
    title({ kk: 'Атауы', ru: 'Название', en: 'Name' }),
    summary({ required: true }),
    cover(),
    points(
      'offers',
      { kk: 'Не береді', ru: 'Что даёт', en: 'What it offers' },
      {
        singular: { kk: 'Мүмкіндік', ru: 'Возможность', en: 'Offer' },
        plural: { kk: 'Мүмкіндіктер', ru: 'Возможности', en: 'Offers' },
      },
    ),
    eligibility(),
    steps(),
    body({ required: false }),
    ages(),
    documents(),
    webPage(),
    seo(),
    slugFrom('title'),
    partner('operator', { kk: 'Кім жүргізеді', ru: 'Оператор', en: 'Operator' }),
    day(
      'startsOn',
      { kk: 'Басталатын күні', ru: 'Дата начала', en: 'Starts on' },
      { admin: { position: 'sidebar' } },
    ),
    day(
      'endsOn',
      { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
      { admin: { position: 'sidebar' }, validate: notBefore('startsOn') },
    ),
    districts(),
  ],
  needs: ['title', 'slug', 'summary'],
  version: 2,
  present,
})
