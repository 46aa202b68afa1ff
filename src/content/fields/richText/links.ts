import { LinkFeature } from '@payloadcms/richtext-lexical'
import type {
  CollectionSlug,
  Field,
  FieldAffectingData,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import { relationship } from 'payload/shared'
import { BAD_ADDRESS } from '../../../editorial/richText/messages.ts'
import { safeUrl } from '../../../publication/richText/url.ts'
import { TYPES } from '../../names.ts'
import { matching } from '../checks.ts'

/** What a link in a text can lead to: whatever has a page, and so no site. */
const LINKED = Object.keys(TYPES).filter((collection) => collection !== 'sites') as CollectionSlug[]

/** Payload's link, which checks the address as publication does and leaves it as it was typed. */
export const links = () =>
  LinkFeature({
    enabledCollections: LINKED,
    fields: ({ defaultFields }) => defaultFields.map(withOurCheck) as Field[],
  })

const isGood = matching((value) => safeUrl(value) !== undefined, BAD_ADDRESS)

/**
 * In the dialog each field says what is wrong with it. When the document is saved the text says it, which knows the words of the
 * link, and its fields are silent.
 */
const withOurCheck = (field: FieldAffectingData) => {
  if (field.type === 'text' && field.name === 'url') {
    const validate: TextFieldSingleValidation = (value, options) =>
      options.event === 'submit' ||
      (options.siblingData as { linkType?: string }).linkType === 'internal' ||
      isGood(value, options)
    return { ...field, hooks: {}, validate }
  }
  if (field.type === 'relationship') {
    const validate: RelationshipFieldSingleValidation = (value, options) =>
      options.event === 'submit' || relationship(value, options)
    return { ...field, validate }
  }
  return field
}
