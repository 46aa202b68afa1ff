import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { refuseWhatIsBroken, validateRichText } from '../../editorial/richText/validate.ts'
import { aids } from './richText/aids.ts'
import { callout, file, gallery, video } from './richText/blocks.ts'
import { links } from './richText/links.ts'
import { tables } from './richText/table.ts'

/** Within a call-out: lines, lists and links. */
const lines = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    links(),
    InlineToolbarFeature(),
    aids(),
  ],
})

/** The order of features is the order in the menus. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    links(),
    UploadFeature({ enabledCollections: ['media'] }),
    tables(),
    BlocksFeature({ blocks: [gallery, file, video, callout(lines)] }),
    FixedToolbarFeature({ applyToFocusedEditor: true }),
    InlineToolbarFeature(),
    aids(),
  ],
})

export const body = ({ required }: { required: boolean }): RichTextField => ({
  name: 'body',
  type: 'richText',
  localized: true,
  required,
  editor,
  label: { kk: 'Мәтін', ru: 'Текст', en: 'Body' },
  validate: validateRichText,
  hooks: { beforeChange: [refuseWhatIsBroken] },
})
