import type { ArrayField, Field } from 'payload'
import { isPath, safeUrl } from '../../publication/richText/url.ts'
import { matching } from '../fields/checks.ts'

const label = (): Field => ({
  name: 'label',
  type: 'text',
  required: true,
  label: { kk: 'Жазуы', ru: 'Надпись', en: 'Label' },
})

const href = (): Field => ({
  name: 'href',
  type: 'text',
  required: true,
  label: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  validate: matching((value) => isPath(value) || safeUrl(value) !== undefined, {
    kk: 'Сайт ішіндегі жол (/news/) немесе https:// мекенжайы керек.',
    ru: 'Нужен путь на сайте (/news/) или адрес https://.',
    en: 'A path on the site (/news/) or an https:// address is needed.',
  }),
})

/** The site's menu, two levels deep, in each language its own. */
export const navigation = (): ArrayField => ({
  name: 'navigation',
  type: 'array',
  labels: {
    singular: { kk: 'Мәзір тармағы', ru: 'Пункт меню', en: 'Menu item' },
    plural: { kk: 'Мәзір тармақтары', ru: 'Пункты меню', en: 'Menu items' },
  },
  localized: true,
  label: { kk: 'Мәзір', ru: 'Меню', en: 'Navigation' },
  fields: [
    { type: 'row', fields: [label(), href()] },
    {
      name: 'children',
      type: 'array',
      labels: {
        singular: { kk: 'Ішкі тармақ', ru: 'Вложенный пункт', en: 'Submenu item' },
        plural: { kk: 'Ішкі тармақтар', ru: 'Вложенные пункты', en: 'Submenu items' },
      },
      label: { kk: 'Ішкі мәзір', ru: 'Подменю', en: 'Submenu' },
      fields: [{ type: 'row', fields: [label(), href()] }],
    },
  ],
})
