import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What helps an editor without being seen: pasting comes out clean, and no word is missing from what is saved. */
export const aids = createServerFeature({
  key: 'aids',
  feature: { ClientFeature: '/src/admin/richText/aids.ts#AidsFeatureClient' },
})
