'use client'

import { FieldLabel, useFormFields } from '@payloadcms/ui'
import type { TextFieldLabelClientComponent } from 'payload'

/** Marks the description as required, but for files that are no pictures: those have a name. */
export const AltLabel: TextFieldLabelClientComponent = ({ field, path }) => {
  const kind = useFormFields(([fields]) => {
    const chosen = fields?.file?.value as { type?: string } | undefined
    return chosen?.type ?? (fields?.mimeType?.value as string | undefined)
  })
  const isPicture = !kind || kind.startsWith('image/')
  // The heading of a column, where nothing is filled in.
  if (path === undefined) return <FieldLabel as="span" label={field?.label} unstyled />
  return <FieldLabel label={field?.label} localized required={isPicture} path={path} />
}
