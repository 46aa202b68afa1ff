import {
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TextField,
  type TextFieldSingleValidation,
  ValidationError,
  type ValidationFieldError,
} from 'payload'

type Data = Record<string, unknown>

/**
 * Payload deletes the old file of an upload before it looks at the texts that came with the new one: what would refuse them has to
 * refuse them before, or the old file is gone and its document stays.
 */
export async function refuseBeforeReplacing(
  req: PayloadRequest,
  { slug, fields }: SanitizedCollectionConfig,
  { id, data }: { id: number | string; data: Data },
) {
  const current = await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    locale: req.locale ?? 'kk',
    disableErrors: true,
    req,
  })
  if (!current) return
  const given = Object.entries(data).filter(([, value]) => value !== undefined)
  const whole: Data = { ...current, ...Object.fromEntries(given) }
  const errors: ValidationFieldError[] = []
  for (const field of fields) {
    if (field.type !== 'text' || !field.validate || field.admin?.hidden) continue
    const options = { ...field, id, data: whole, siblingData: whole, operation: 'update', req }
    const said = await (field.validate as TextFieldSingleValidation)(
      whole[field.name] as string | null | undefined,
      options as unknown as Parameters<TextFieldSingleValidation>[1],
    )
    if (said !== true) errors.push({ path: field.name, message: said, ...labelOf(field, req) })
  }
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors, id, req }, req.t)
}

function labelOf({ label }: TextField, { i18n }: PayloadRequest) {
  const text = typeof label === 'object' ? label[i18n.language] : label
  return typeof text === 'string' ? { label: text } : {}
}
