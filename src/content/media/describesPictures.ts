import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/** A picture needs its description in the language at hand; a file has its name. */
export const describesPictures: TextFieldSingleValidation = (value, options) => {
  const { req, data } = options
  const mimeType = req.file?.mimetype ?? (data as { mimeType?: string } | undefined)?.mimeType
  const missing = typeof value !== 'string' || value.trim() === ''
  if (mimeType?.startsWith('image/') && missing) return req.t('validation:required')
  return text(value, options)
}
