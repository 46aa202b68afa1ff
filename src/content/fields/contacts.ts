import type { Field, GroupField, TextFieldManyValidation } from 'payload'
import { say } from '../../editorial/messages.ts'
import { emailAddress, isPhone, phoneMessage, webAddress } from './checks.ts'

export const NETWORKS = [
  'instagram',
  'facebook',
  'telegram',
  'tiktok',
  'youtube',
  'vk',
  'whatsapp',
  'threads',
  'x',
  'other',
] as const

/** Telephone, mail, address and social networks. The address is in words and so in every language. */
export const contacts = (): GroupField => ({
  name: 'contacts',
  type: 'group',
  label: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
  fields: [phones(), email(), address(), social()],
})

const phones = (): Field => ({
  name: 'phones',
  type: 'text',
  hasMany: true,
  label: { kk: 'Телефондар', ru: 'Телефоны', en: 'Phones' },
  validate: everyPhone,
})

const everyPhone: TextFieldManyValidation = (value, { req }) =>
  (value ?? []).every(isPhone) || say(req, phoneMessage)

const email = (): Field => ({
  name: 'email',
  type: 'text',
  label: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  validate: emailAddress,
})

export const address = (): Field => ({
  name: 'address',
  type: 'text',
  localized: true,
  label: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
})

const social = (): Field => ({
  name: 'social',
  type: 'array',
  labels: {
    singular: { kk: 'Желі', ru: 'Сеть', en: 'Network' },
    plural: { kk: 'Желілер', ru: 'Сети', en: 'Networks' },
  },
  label: { kk: 'Әлеуметтік желілер', ru: 'Социальные сети', en: 'Social networks' },
  fields: [
    {
      name: 'network',
      type: 'select',
      required: true,
      options: NETWORKS.map((value) => ({ value, label: value })),
      label: { kk: 'Желі', ru: 'Сеть', en: 'Network' },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      validate: webAddress,
      label: { kk: 'Мекенжай', ru: 'Ссылка', en: 'Address' },
    },
  ],
})
