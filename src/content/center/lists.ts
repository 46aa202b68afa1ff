import type { ArrayField, Field } from 'payload'
import { year } from '../fields/checks.ts'
import { partner } from '../fields/links.ts'
import { image } from '../fields/media.ts'
import { options } from '../fields/options.ts'
import { FACILITY_KINDS, SERVICE_KINDS } from './kinds.ts'

// Lists whose rows hold words are a language's own as a whole: Payload pairs the rows of a shared list by their position.

const named = (): Field => ({
  name: 'title',
  type: 'text',
  required: true,
  label: { kk: 'Атауы', ru: 'Название', en: 'Name' },
})

export const facilities = (): ArrayField => ({
  name: 'facilities',
  type: 'array',
  labels: {
    singular: { kk: 'Жабдық', ru: 'Оснащение', en: 'Facility' },
    plural: { kk: 'Жабдықтар', ru: 'Оснащение', en: 'Facilities' },
  },
  localized: true,
  label: { kk: 'Не бар', ru: 'Что есть', en: 'Facilities' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: options(FACILITY_KINDS),
          label: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
        },
        named(),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'available',
          type: 'checkbox',
          defaultValue: true,
          label: { kk: 'Қазір бар', ru: 'Уже есть', en: 'Available now' },
        },
        {
          name: 'plannedYear',
          type: 'number',
          validate: year,
          label: { kk: 'Жоспарланған жыл', ru: 'Планируемый год', en: 'Planned year' },
        },
      ],
    },
  ],
})

export const services = (): ArrayField => ({
  name: 'services',
  type: 'array',
  labels: {
    singular: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
    plural: { kk: 'Қызметтер', ru: 'Услуги', en: 'Services' },
  },
  localized: true,
  label: { kk: 'Қызметтер', ru: 'Услуги', en: 'Services' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: options(SERVICE_KINDS),
          label: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
        },
        named(),
      ],
    },
    {
      name: 'description',
      type: 'textarea',
      label: { kk: 'Сипаттама', ru: 'Описание', en: 'Description' },
    },
    {
      ...partner('provider', { kk: 'Кім көрсетеді', ru: 'Кто оказывает', en: 'Provider' }),
      admin: {},
    },
    {
      type: 'row',
      fields: [
        {
          name: 'free',
          type: 'checkbox',
          defaultValue: true,
          label: { kk: 'Тегін', ru: 'Бесплатно', en: 'Free of charge' },
        },
        {
          name: 'schedule',
          type: 'text',
          label: { kk: 'Кестесі', ru: 'Расписание', en: 'Schedule' },
        },
      ],
    },
  ],
})

export const team = (): ArrayField => ({
  name: 'team',
  type: 'array',
  labels: {
    singular: { kk: 'Қызметкер', ru: 'Сотрудник', en: 'Member' },
    plural: { kk: 'Қызметкерлер', ru: 'Сотрудники', en: 'Members' },
  },
  localized: true,
  label: { kk: 'Ұжым', ru: 'Команда', en: 'Team' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          label: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
        },
        {
          name: 'role',
          type: 'text',
          required: true,
          label: { kk: 'Қызметі', ru: 'Должность', en: 'Role' },
        },
      ],
    },
    image('photo', { kk: 'Суреті', ru: 'Фото', en: 'Photo' }),
  ],
})
