import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, RichTextField } from 'payload'

/** What a link in a text can lead to. */
const LINKED: CollectionSlug[] = [
  'articles',
  'benefits',
  'centers',
  'districts',
  'events',
  'grants',
  'pages',
  'partners',
  'programs',
  'regions',
]

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
    LinkFeature({ enabledCollections: LINKED }),
    UploadFeature({ enabledCollections: ['media'] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

export const body = ({ required }: { required: boolean }): RichTextField => ({
  name: 'body',
  type: 'richText',
  localized: true,
  required,
  editor,
  label: { kk: 'Мәтін', ru: 'Текст', en: 'Body' },
})
