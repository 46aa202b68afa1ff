import type { Block, Field, Plugin } from 'payload'

const FIELD = '/src/admin/dates/DateField.tsx#DateField'

/** Every date of every collection is entered by the clock of Almaty. */
export const almatyDates: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: collection.fields.map(inAlmaty),
  })),
})

function inAlmaty(field: Field): Field {
  switch (field.type) {
    case 'date':
      return {
        ...field,
        admin: { ...field.admin, components: { Field: FIELD, ...field.admin?.components } },
      }
    case 'tabs':
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(inAlmaty) })),
      }
    case 'blocks':
      return {
        ...field,
        blocks: field.blocks.map((block: Block) => ({
          ...block,
          fields: block.fields.map(inAlmaty),
        })),
      }
    default:
      return 'fields' in field ? { ...field, fields: field.fields.map(inAlmaty) } : field
  }
}
