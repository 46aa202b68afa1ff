import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

/**
 * Payload's tables with menus of our own: its client part speaks English only, asks for numbers before it shows a table, and knows
 * no caption.
 */
export function tables(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const provider = EXPERIMENTAL_TableFeature()
  const { feature } = provider
  if (typeof feature !== 'function') throw new TypeError('Payload’s feature of tables has changed')
  return {
    ...provider,
    feature: async (args) => ({
      ...(await feature(args)),
      ClientFeature: '/src/admin/richText/table/feature.tsx#TableFeatureClient',
      generateSchemaMap: () =>
        new Map([
          [
            'fields',
            {
              fields: [
                {
                  name: 'caption',
                  type: 'text',
                  maxLength: 300,
                  label: { kk: 'Кестенің атауы', ru: 'Название таблицы', en: 'Caption' },
                },
              ],
            },
          ],
        ]),
    }),
  }
}
