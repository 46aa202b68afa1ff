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

/**
 * In the order of the menus. Anew at each call, since Payload turns the list around in place, and turned around, since it sorts it
 * from behind.
 */
const inOrder =
  <Feature>(list: () => Feature[]) =>
  () =>
    list().reverse()

/** Within a call-out: lines, lists and links. */
const lines = lexicalEditor({
  features: inOrder(() => [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    links(),
    InlineToolbarFeature(),
    aids(),
  ]),
})

export const editor = lexicalEditor({
  features: inOrder(() => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    links(),
    BlockquoteFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
    tables(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlocksFeature({ blocks: [gallery, file, video, callout(lines)] }),
    FixedToolbarFeature({ applyToFocusedEditor: true }),
    InlineToolbarFeature(),
    aids(),
  ]),
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
