import type { Grant } from '../../../payload-types.ts'
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
import { documents } from '../fields/media.ts'
import { money } from '../fields/money.ts'
import { districts } from '../fields/place.ts'
import { eligibility, steps } from '../fields/points.ts'
import { seo } from '../fields/seo.ts'
import { summary, title } from '../fields/text.ts'
import { GRANT_KINDS } from './kinds.ts'
import { present } from './present.ts'

/** A grant, a scholarship or a competition of projects that can be applied for in a window of time. */
export const grant = contentType<Grant>({
  collection: 'grants',
  labels: {
    singular: { kk: 'Грант', ru: 'Грант', en: 'Grant' },
    plural: { kk: 'Гранттар', ru: 'Гранты', en: 'Grants' },
  },
  columns: ['title', 'kind', 'opensAt', 'closesAt', '_status'],
  sort: '-closesAt',
  group: GROUPS.content,
  access: rightsTo('grants'),
  fields: [
    title({ kk: 'Атауы', ru: 'Название', en: 'Name' }),
    summary({ required: true }),
    money('amount', { kk: 'Сомасы', ru: 'Сумма', en: 'Amount' }),
    {
      name: 'awards',
      type: 'number',
      min: 1,
      validate: count,
      label: { kk: 'Гранттар саны', ru: 'Количество грантов', en: 'Number of awards' },
    },
    ages(),
    eligibility(),
    steps(),
    body({ required: false }),
    documents(),
    webPage(),
    webPage('applyUrl', { kk: 'Өтінім беру беті', ru: 'Страница заявки', en: 'Where to apply' }),
    seo(),
    slugFrom('title'),
    kind(GRANT_KINDS, 'other'),
    moment(
      'opensAt',
      {
        kk: 'Өтінім қабылдаудың басталуы',
        ru: 'Начало приёма заявок',
        en: 'Applications open',
      },
      { admin: { position: 'sidebar' } },
    ),
    moment(
      'closesAt',
      {
        kk: 'Өтінім қабылдаудың соңғы күні',
        ru: 'Срок подачи заявок',
        en: 'Deadline',
      },
      { admin: { position: 'sidebar' }, validate: notBefore('opensAt', { orAt: false }) },
    ),
    partner('provider', { kk: 'Кім береді', ru: 'Кто предоставляет', en: 'Provider' }),
    program(),
    districts(),
  ],
  needs: ['title', 'slug', 'summary'],
  version: 2,
  present,
})
