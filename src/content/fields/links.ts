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
