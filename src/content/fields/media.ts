import type { UploadField } from 'payload'

const images = { mimeType: { contains: 'image/' } }

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
  filterOptions: { mimeType: { not_like: 'image/' } },
  label: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
})
