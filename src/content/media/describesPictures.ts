import type { TextFieldSingleValidation } from 'payload'

/** A picture needs its description in the language at hand; a file has its name. */
export const describesPictures: TextFieldSingleValidation = (value, { req, data }) => {
  const mimeType = req.file?.mimetype ?? (data as { mimeType?: string } | undefined)?.mimeType
  if (!mimeType?.startsWith('image/')) return true
  return (typeof value === 'string' && value.trim() !== '') || req.t('validation:required')
}
