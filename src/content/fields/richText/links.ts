import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field, FieldAffectingData } from 'payload'
import { BAD_ADDRESS } from '../../../editorial/richText/messages.ts'
import { safeUrl } from '../../../publication/richText/url.ts'
import { matching } from '../checks.ts'

/** What a link in a text can lead to. */
const LINKED: CollectionSlug[] = [
  'articles',
  'centers',
  'benefits',
  'pages',
  'partners',
  'topics',
  'districts',
  'regions',
]

/** Payload's link, which checks the address as publication does and leaves it as it was typed. */
export const links = () =>
  LinkFeature({
    enabledCollections: LINKED,
    fields: ({ defaultFields }) => defaultFields.map(withOurCheck) as Field[],
  })

const withOurCheck = (field: FieldAffectingData) =>
  field.type === 'text' && field.name === 'url'
    ? {
        ...field,
        hooks: {},
        validate: matching((value) => safeUrl(value) !== undefined, BAD_ADDRESS),
      }
    : field
