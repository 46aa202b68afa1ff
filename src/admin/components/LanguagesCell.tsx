import type { DefaultServerCellComponentProps } from 'payload'
import type { ContentCollection } from '../../content/names.ts'
import { interfaceLanguage } from '../../editorial/languages.ts'
import { loadDocumentLanguages } from './documentLanguages.ts'
import { LanguageChips } from './LanguageChips.tsx'

/** In lists, in the place of Payload's status, which tells of one language alone. */
export async function LanguagesCell({
  payload,
  collectionSlug,
  rowData,
  i18n,
}: DefaultServerCellComponentProps) {
  const id = Number(rowData.id)
  const found = await loadDocumentLanguages(payload, collectionSlug as ContentCollection, id)
  if (!found) return null
  const base = `${payload.config.routes.admin}/collections/${collectionSlug}`
  const folder = rowData.deletedAt ? `${base}/trash` : base
  return (
    <LanguageChips
      states={found.states}
      language={interfaceLanguage(i18n)}
      href={(locale) => `${folder}/${id}?locale=${locale}`}
    />
  )
}
