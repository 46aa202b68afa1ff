import type { CollectionConfig, Field } from 'payload'
import { beforePublishing } from '../editorial/beforePublishing.ts'
import { documentLanguages } from '../editorial/languageStates.ts'
import type { Label, Locale } from '../editorial/languages.ts'
import { oneAfterAnother } from '../editorial/oneAfterAnother.ts'
import { keepWhatIsReferred } from '../editorial/references.ts'
import type { Presented, Publishable } from '../publication/contract.ts'
import { publicationHooks } from '../publication/hooks.ts'
import { sourceLocale } from './fields/text.ts'
import { type ContentCollection, typeOfCollection } from './names.ts'

export interface ContentType extends Publishable {
  config: CollectionConfig
}

interface Definition<Doc> {
  collection: ContentCollection
  labels: { singular: Label; plural: Label }
  /** How the list in the admin is sorted; by default by title, or the newest change first. */
  sort?: string
  /** Columns of the list in the admin. */
  columns: string[]
  group: Label
  access: Required<
    Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'update' | 'delete'>
  >
  fields: Field[]
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate' | 'beforeChange'>
  permanent?: boolean
  needs: (keyof Doc & string)[]
  version: number
  present(doc: Doc, locale: Locale): Presented
}

/** The groups of the admin's menu. */
export const GROUPS = {
  content: { kk: 'Мазмұн', ru: 'Содержание', en: 'Content' },
  shared: { kk: 'Ортақ', ru: 'Общее', en: 'Shared' },
  places: { kk: 'Аумақ және сайттар', ru: 'Территория и сайты', en: 'Places and sites' },
  administration: { kk: 'Басқару', ru: 'Управление', en: 'Administration' },
} satisfies Record<string, Label>

/**
 * A content type: a Payload collection whose documents reach the world by publication. Permanent ones are public as soon as they are
 * saved; all others have drafts, a state per language, and a trash.
 */
export function contentType<Doc>(definition: Definition<Doc>): ContentType {
  const { collection, permanent = false, fields, access, hooks = {} } = definition
  const publishable: Publishable = {
    type: typeOfCollection(collection),
    collection,
    permanent,
    needs: definition.needs,
    version: definition.version,
    present: definition.present as Publishable['present'],
  }
  const publication = publicationHooks(publishable)
  const config: CollectionConfig = {
    slug: collection,
    labels: definition.labels,
    access: { ...access, readVersions: access.read },
    admin: {
      useAsTitle: 'title',
      defaultColumns: definition.columns,
      group: definition.group,
      listSearchableFields: ['title', 'slug'],
      ...(!permanent && {
        components: {
          edit: {
            beforeDocumentControls: [
              '/src/admin/components/DocumentLanguages.tsx#DocumentLanguages',
            ],
            PublishButton: '/src/admin/components/PublishButton.tsx#PublishButton',
          },
        },
      }),
    },
    defaultSort: definition.sort ?? (permanent ? 'title' : '-updatedAt'),
    disableBulkEdit: true,
    endpoints: [...oneAfterAnother(), ...(permanent ? [] : [beforePublishing, documentLanguages])],
    fields: [...fields, sourceLocale(), ...(permanent ? [] : [status()])],
    hooks: {
      ...hooks,
      ...publication,
      beforeDelete: [keepWhatIsReferred({ required: permanent })],
    },
    trash: !permanent,
    versions: permanent
      ? { maxPerDoc: 20, drafts: false }
      : { maxPerDoc: 20, drafts: { localizeStatus: true } },
  }
  return { ...publishable, config }
}

/** Payload's own field, with one more rule: every language of a copy starts as a draft. */
const status = (): Field => ({
  name: '_status',
  type: 'select',
  label: { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
  admin: { components: { Cell: '/src/admin/components/LanguagesCell.tsx#LanguagesCell' } },
  // Joined to Payload's own options.
  options: [],
  hooks: { beforeDuplicate: [() => 'draft'] },
})
