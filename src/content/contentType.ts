import type { CollectionConfig, Endpoint, Field } from 'payload'
import { beforePublishing } from '../editorial/beforePublishing.ts'
import { documentLanguages } from '../editorial/languageStates.ts'
import type { Label, Locale } from '../editorial/languages.ts'
import { newestDraft } from '../editorial/newestDraft.ts'
import { oneAfterAnother } from '../editorial/oneAfterAnother.ts'
import { keepInOwnDistricts } from '../editorial/ownDistricts.ts'
import { keepToOwnLanguages, readOnlyForTranslators } from '../editorial/ownLanguages.ts'
import { keepWhatIsReferred, references } from '../editorial/references.ts'
import { textsAreTexts } from '../editorial/richText/validate.ts'
import type { Rights } from '../editorial/rights.ts'
import type { Presented, Publishable } from '../publication/contract.ts'
import { publicationHooks } from '../publication/hooks.ts'
import { liveOnSites } from '../sites/receipt.ts'
import { sourceLocale } from './fields/text.ts'
import { type ContentCollection, typeOfCollection } from './names.ts'
import { refuseTakenNames } from './takenNames.ts'

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
  access: Rights
  fields: Field[]
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate' | 'beforeChange'>
  endpoints?: Endpoint[]
  permanent?: boolean
  takesPlace?: boolean
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
  refuseTakenNames(collection, fields)
  const publishable: Publishable = {
    type: typeOfCollection(collection),
    collection,
    permanent,
    takesPlace: definition.takesPlace ?? false,
    needs: definition.needs,
    version: definition.version,
    present: definition.present as Publishable['present'],
  }
  const publication = publicationHooks(publishable)
  const languages = keepToOwnLanguages(collection)
  const config: CollectionConfig = {
    slug: collection,
    labels: definition.labels,
    access: { ...access, readVersions: access.read },
    admin: {
      useAsTitle: 'title',
      defaultColumns: definition.columns,
      group: definition.group,
      listSearchableFields: ['title', 'slug'],
      components: {
        edit: {
          beforeDocumentControls: [
            ...(permanent ? [] : ['/src/admin/components/DocumentLanguages.tsx#DocumentLanguages']),
            '/src/admin/components/PreviewButton.tsx#PreviewButton',
          ],
          ...(!permanent && {
            PublishButton: '/src/admin/components/PublishButton.tsx#PublishButton',
            SaveDraftButton: '/src/admin/components/SaveDraftButton.tsx#SaveDraftButton',
          }),
        },
      },
    },
    defaultSort: definition.sort ?? (permanent ? 'title' : '-updatedAt'),
    disableBulkEdit: true,
    endpoints: [
      ...oneAfterAnother(),
      references,
      liveOnSites,
      ...(permanent ? [] : [beforePublishing, documentLanguages]),
      ...(definition.endpoints ?? []),
    ],
    fields: readOnlyForTranslators(collection, [
      // First of the sidebar: there an editor looks for it after publishing.
      whereLive(),
      ...fields,
      sourceLocale(),
      ...(permanent ? [] : [status()]),
      whoRefers(),
    ]),
    hooks: {
      ...hooks,
      ...publication,
      beforeValidate: [...keepInOwnDistricts(collection), ...(hooks.beforeValidate ?? [])],
      // Translators are judged within the lock that publication takes, and before anything is public.
      beforeOperation: [textsAreTexts, ...publication.beforeOperation, languages.before],
      afterOperation: permanent ? [] : [newestDraft],
      afterChange: [languages.after, ...publication.afterChange],
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

/** In the sidebar: on which sites the published entry can be seen. */
const whereLive = (): Field => ({
  name: 'live',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/components/LiveOnSites.tsx#LiveOnSites' },
  },
})

/** In the sidebar: who refers to the document, said again when it is about to be deleted. */
const whoRefers = (): Field => ({
  name: 'references',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/components/References.tsx#References' },
  },
})
