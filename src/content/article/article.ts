import type { Article } from '../../../payload-types.ts'
import { rightsTo } from '../../editorial/rights.ts'
import { slugFrom } from '../../editorial/slug/field.ts'
import { contentType, GROUPS } from '../contentType.ts'
import { webPage } from '../fields/address.ts'
import { body } from '../fields/body.ts'
import { moment } from '../fields/dates.ts'
import { kind } from '../fields/kind.ts'
import { cover, documents, gallery } from '../fields/media.ts'
import { districts } from '../fields/place.ts'
import { seo } from '../fields/seo.ts'
import { summary, title } from '../fields/text.ts'
import { present } from './present.ts'

const KINDS = {
  news: { kk: 'Жаңалық', ru: 'Новость', en: 'News' },
  announcement: { kk: 'Хабарландыру', ru: 'Объявление', en: 'Announcement' },
  interview: { kk: 'Сұхбат', ru: 'Интервью', en: 'Interview' },
  report: { kk: 'Репортаж', ru: 'Репортаж', en: 'Report' },
  story: { kk: 'Мақала', ru: 'Статья', en: 'Story' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}

export const article = contentType<Article>({
  collection: 'articles',
  labels: {
    singular: { kk: 'Жаңалық', ru: 'Новость', en: 'Article' },
    plural: { kk: 'Жаңалықтар', ru: 'Новости', en: 'News' },
  },
  columns: ['title', 'date', 'kind', 'districts', '_status'],
  sort: '-date',
  group: GROUPS.content,
  access: rightsTo('articles'),
  fields: [
    title(),
    summary({ required: true }),
    cover(),
    body({ required: true }),
    gallery(),
    documents(),
    {
      name: 'source',
      type: 'group',
      label: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              localized: true,
              label: { kk: 'Атауы', ru: 'Название', en: 'Name' },
            },
            webPage('url', { kk: 'Мекенжайы', ru: 'Ссылка', en: 'Address' }),
          ],
        },
      ],
    },
    seo(),
    slugFrom('title'),
    kind(KINDS, 'news'),
    moment(
      'date',
      { kk: 'Күні', ru: 'Дата', en: 'Date' },
      {
        required: true,
        index: true,
        defaultValue: () => new Date().toISOString(),
        admin: {
          position: 'sidebar',
          description: {
            kk: 'Мақаланың жанында тұратын күн. Болашақ күн жариялауды кейінге қалдырмайды: мақала бірден осы күнмен шығады.',
            ru: 'Дата рядом со статьёй. Будущая дата не откладывает публикацию: статья выйдет сразу и с этой датой.',
            en: 'The date shown beside the article. A date in the future does not delay it: it goes out at once, with that date.',
          },
        },
      },
    ),
    districts(),
    {
      name: 'centers',
      type: 'relationship',
      relationTo: 'centers',
      hasMany: true,
      label: { kk: 'Орталықтар', ru: 'Центры', en: 'Centres' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'programs',
      type: 'relationship',
      relationTo: 'programs',
      hasMany: true,
      label: {
        kk: 'Мемлекеттік бағдарламалар',
        ru: 'Государственные программы',
        en: 'State programmes',
      },
      admin: { position: 'sidebar' },
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: { kk: 'Тақырыптар', ru: 'Темы', en: 'Topics' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'dateline',
      type: 'text',
      localized: true,
      label: { kk: 'Қайдан хабарланды', ru: 'Место сообщения', en: 'Dateline' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'author',
      type: 'text',
      label: { kk: 'Авторы', ru: 'Автор', en: 'Author' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'pinned',
      type: 'checkbox',
      defaultValue: false,
      label: { kk: 'Жоғарыға бекітілген', ru: 'Закреплено вверху', en: 'Pinned' },
      admin: { position: 'sidebar' },
    },
  ],
  needs: ['title', 'slug', 'summary', 'body'],
  version: 3,
  present,
})
