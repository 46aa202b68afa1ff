'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { PendingPlugin } from './PendingPlugin.tsx'
import { PastePlugin } from './paste/PastePlugin.tsx'

export const AidsFeatureClient = createClientFeature({
  plugins: [
    { Component: PastePlugin, position: 'normal' },
    { Component: PendingPlugin, position: 'normal' },
  ],
})
