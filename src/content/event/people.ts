import type { ArrayField, GroupField } from 'payload'
import { webPage } from '../fields/address.ts'
import { isPhone, matching, notBefore, phoneMessage } from '../fields/checks.ts'
import { moment } from '../fields/dates.ts'
import { image } from '../fields/media.ts'

/** How and when to sign up. */
export const registration = (): GroupField => ({
  name: 'registration',
  type: 'group',
  label: { kk: 'Жазылу', ru: 'Запись', en: 'Sign up' },
  fields: [
    {
      type: 'row',
      fields: [
        webPage('url', { kk: 'Жазылу беті', ru: 'Страница записи', en: 'Where to sign up' }),
        {
          name: 'phone',
          type: 'text',
          validate: matching(isPhone, phoneMessage),
          label: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        moment('opensAt', { kk: 'Жазылу басталады', ru: 'Начало записи', en: 'Opens' }),
        moment(
          'closesAt',
          { kk: 'Жазылу аяқталады', ru: 'Окончание записи', en: 'Closes' },
          { validate: notBefore('opensAt', { orAt: false }) },
        ),
      ],
    },
  ],
})

/** Who speaks or teaches. Each language has its own list. */
export const speakers = (): ArrayField => ({
  name: 'speakers',
  type: 'array',
  localized: true,
  labels: {
    singular: { kk: 'Спикер', ru: 'Спикер', en: 'Speaker' },
    plural: { kk: 'Спикерлер', ru: 'Спикеры', en: 'Speakers' },
  },
  label: { kk: 'Спикерлер', ru: 'Спикеры', en: 'Speakers' },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
    },
    {
      name: 'about',
      type: 'textarea',
      maxLength: 500,
      label: { kk: 'Ол туралы', ru: 'О спикере', en: 'About' },
    },
    image('photo', { kk: 'Суреті', ru: 'Фото', en: 'Photo' }),
  ],
})
