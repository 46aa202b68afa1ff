import type { RelationshipField } from 'payload'

export const district = (): RelationshipField => ({
  name: 'district',
  type: 'relationship',
  relationTo: 'districts',
  required: true,
  index: true,
  label: { kk: 'Аудан', ru: 'Район', en: 'District' },
})

export const districts = (
  name = 'districts',
  label?: RelationshipField['label'],
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'districts',
  hasMany: true,
  label: label ?? { kk: 'Аудандар', ru: 'Районы', en: 'Districts' },
  admin: {
    position: 'sidebar',
    ...(!label && {
      description: {
        kk: 'Бос қалса, барлық ауданға қатысты.',
        ru: 'Если пусто, относится ко всем районам.',
        en: 'Empty: for every district.',
      },
    }),
  },
})

export const region = (): RelationshipField => ({
  name: 'region',
  type: 'relationship',
  relationTo: 'regions',
  required: true,
  index: true,
  label: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
})
