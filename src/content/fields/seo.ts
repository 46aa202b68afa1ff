import type { GroupField } from 'payload'
import { image } from './media.ts'

/** How search engines and social networks show the entry; what is empty is taken from the entry itself. */
export const seo = (): GroupField => ({
  name: 'seo',
  type: 'group',
  label: {
    kk: 'Іздеу жүйелері үшін (SEO)',
    ru: 'Для поисковых систем (SEO)',
    en: 'Search engines (SEO)',
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { kk: 'Тақырып', ru: 'Заголовок', en: 'Title' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 320,
      label: { kk: 'Сипаттама', ru: 'Описание', en: 'Description' },
    },
    image('image', { kk: 'Сурет', ru: 'Изображение', en: 'Picture' }),
    {
      name: 'noindex',
      type: 'checkbox',
      defaultValue: false,
      label: { kk: 'Іздеуден жасыру', ru: 'Скрыть от поиска', en: 'Hide from search engines' },
    },
  ],
})
