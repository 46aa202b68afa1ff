import type { RelationshipField } from 'payload'

export const partner = (
  name = 'partner',
  label: RelationshipField['label'] = { kk: 'Серіктес', ru: 'Партнёр', en: 'Partner' },
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'partners',
  label,
  admin: { position: 'sidebar' },
})

export const program = (
  name = 'program',
  label: RelationshipField['label'] = {
    kk: 'Мемлекеттік бағдарлама',
    ru: 'Государственная программа',
    en: 'State programme',
  },
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'programs',
  label,
  admin: { position: 'sidebar' },
})
