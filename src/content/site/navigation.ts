import type { ArrayField, Field } from 'payload'
import { menuAddress, withoutLanguage } from './menuAddress.ts'

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
  hooks: { beforeValidate: [({ value }) => withoutLanguage(value)] },
  validate: menuAddress,
  admin: {
    description: {
      kk: 'Тілсіз жазылады: /news/, /pages/bailanys/.',
      ru: 'Без языка: /news/, /pages/kontakty/.',
      en: 'Without the language: /news/, /pages/contacts/.',
    },
  },
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
