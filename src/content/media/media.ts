import type { CollectionConfig, NumberField, TextField } from 'payload'
import { oneAfterAnother } from '../../editorial/oneAfterAnother.ts'
import { keepToOwnLanguages, readOnlyForTranslators } from '../../editorial/ownLanguages.ts'
import { nobody, rightsTo } from '../../editorial/rights.ts'
import { mediaHooks } from '../../publication/media/hooks.ts'
import type { Storage } from '../../storage/storage.ts'
import { GROUPS } from '../contentType.ts'
import { copyUpload } from './copyUpload.ts'
import { describesPictures } from './describesPictures.ts'
import { dropRenditions } from './dropRenditions.ts'
import { FILE_KINDS } from './fileKinds.ts'
import { fromUpload, prepareUpload } from './prepareUpload.ts'

/** What nobody types: it is set by the platform itself. */
const hidden = { admin: { hidden: true }, access: { create: nobody, update: nobody } }

const measured = (name: 'thumbhash' | 'dominantColor' | 'digest'): TextField => ({
  name,
  type: 'text',
  ...hidden,
  hooks: { beforeChange: [fromUpload(name)] },
})

/** Payload's own fields, in per cent; it takes points beside the picture too. */
const focal = (name: 'focalX' | 'focalY', axis: string): NumberField => ({
  name,
  type: 'number',
  min: 0,
  max: 100,
  label: {
    kk: `Фокус нүктесі (${axis}), %`,
    ru: `Точка фокуса (${axis}), %`,
    en: `Focal point (${axis}), %`,
  },
  admin: { hidden: true, disableListColumn: true },
})

const languages = keepToOwnLanguages('media')

/**
 * Pictures and files. Their bytes are public only once a published entry shows them.
 * @param folder where Payload keeps them on the disk
 * @param storage the same place, or the bucket where they are kept instead
 */
export const media = ({
  folder,
  storage,
}: {
  folder: string
  storage: Storage
}): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: { kk: 'Сурет не файл', ru: 'Изображение или файл', en: 'Picture or file' },
    plural: { kk: 'Медиа', ru: 'Медиа', en: 'Media' },
  },
  access: rightsTo('media'),
  admin: {
    group: GROUPS.content,
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'title'],
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  endpoints: [...oneAfterAnother(), copyUpload(storage)],
  upload: {
    staticDir: folder,
    mimeTypes: FILE_KINDS.map(({ type }) => type),
    focalPoint: true,
    crop: false,
    pasteURL: false,
    displayPreview: true,
  },
  fields: readOnlyForTranslators('media', [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: {
        kk: 'Сурет сипаттамасы (alt)',
        ru: 'Описание изображения (alt)',
        en: 'Description (alt)',
      },
      admin: {
        components: { Label: '/src/admin/components/AltLabel.tsx#AltLabel' },
        description: {
          kk: 'Суретті көрмейтін адамға не бейнеленгенін айтады. Әр тілде керек.',
          ru: 'Говорит тому, кто не видит изображения, что на нём. Нужно на каждом языке.',
          en: 'Tells someone who cannot see the picture what it shows. Needed in every language.',
        },
      },
      validate: describesPictures,
    },
    {
      name: 'caption',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: { kk: 'Сурет астындағы жазу', ru: 'Подпись', en: 'Caption' },
    },
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { kk: 'Құжат атауы', ru: 'Название документа', en: 'Name of the document' },
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 200,
      label: { kk: 'Авторы', ru: 'Автор', en: 'Credit' },
    },
    measured('thumbhash'),
    measured('dominantColor'),
    measured('digest'),
    focal('focalX', 'X'),
    focal('focalY', 'Y'),
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      ...hidden,
      hooks: {
        beforeChange: [
          ({ operation, req, originalDoc }) =>
            operation === 'create' ? (req.user?.id ?? null) : (originalDoc?.createdBy ?? null),
        ],
      },
    },
  ]),
  hooks: {
    ...mediaHooks,
    beforeOperation: [...mediaHooks.beforeOperation, languages.before, prepareUpload],
    afterChange: [languages.after, ...mediaHooks.afterChange, dropRenditions(storage).whenChanged],
    afterDelete: [dropRenditions(storage).whenDeleted],
  },
})
