import type { UploadField, Where } from 'payload'
import { FILE_KINDS } from '../media/fileKinds.ts'

/** What may be chosen. By the list of kinds: Payload's `not_like` compares with the whole value, and so lets everything through. */
export const images: Where = { mimeType: { contains: 'image/' } }
export const files: Where = {
  mimeType: { in: FILE_KINDS.filter(({ isPicture }) => !isPicture).map(({ type }) => type) },
}

export const image = (name: string, label: UploadField['label']): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  filterOptions: images,
  label,
})

export const cover = () => image('cover', { kk: 'Басты сурет', ru: 'Обложка', en: 'Cover' })

export const gallery = (): UploadField => ({
  name: 'gallery',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  filterOptions: images,
  label: { kk: 'Галерея', ru: 'Галерея', en: 'Gallery' },
})

export const documents = (): UploadField => ({
  name: 'documents',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  filterOptions: files,
  label: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
})
