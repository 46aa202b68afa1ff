import type { ArrayField } from 'payload'
import { webAddress, year } from './checks.ts'
import { options } from './options.ts'

export const INDICATORS = {
  youth_population: { kk: 'Жастар саны', ru: 'Численность молодёжи', en: 'Young people' },
  neet_share: {
    kk: 'Оқымайтын және жұмыс істемейтін жастардың үлесі',
    ru: 'Доля молодёжи, которая не учится и не работает',
    en: 'Share of young people neither working nor studying',
  },
  center_coverage: { kk: 'Орталықтардың қамтуы', ru: 'Охват центров', en: 'Reach of the centres' },
  centers_open: { kk: 'Жұмыс істейтін орталықтар', ru: 'Действующие центры', en: 'Centres open' },
  centers_planned: {
    kk: 'Жоспарланған орталықтар',
    ru: 'Запланированные центры',
    en: 'Centres planned',
  },
}

/** Figures, each with its year and source. Unit and source are words, so the list is a language's own. */
export const statistics = (): ArrayField => ({
  name: 'statistics',
  type: 'array',
  labels: {
    singular: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Figure' },
    plural: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Figures' },
  },
  localized: true,
  label: { kk: 'Статистика', ru: 'Статистика', en: 'Statistics' },
  fields: [
    {
      name: 'indicator',
      type: 'select',
      required: true,
      options: options(INDICATORS),
      label: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'number',
          required: true,
          min: 0,
          label: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
        },
        {
          name: 'unit',
          type: 'text',
          required: true,
          label: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
        },
        {
          name: 'year',
          type: 'number',
          required: true,
          validate: year,
          label: { kk: 'Жылы', ru: 'Год', en: 'Year' },
        },
      ],
    },
    {
      name: 'source',
      type: 'text',
      required: true,
      label: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
    },
    {
      name: 'sourceUrl',
      type: 'text',
      validate: webAddress,
      label: { kk: 'Дереккөз мекенжайы', ru: 'Ссылка на источник', en: 'Source address' },
    },
  ],
})
