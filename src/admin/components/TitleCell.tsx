import { RenderDefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import type { ContentCollection } from '../../content/names.ts'
import { interfaceLanguage } from '../../editorial/languages.ts'
import { loadDocumentLanguages } from './documentLanguages.ts'
import { borrowedTitle } from './titles.ts'

/** The title in a list; where the language that is open has none, one of another language, marked as such. */
export async function TitleCell(props: DefaultServerCellComponentProps) {
  const { payload, collectionSlug, rowData, i18n, link, linkURL, viewType, columnIndex } = props
  const language = interfaceLanguage(i18n)
  const found = props.cellData
    ? undefined
    : await loadDocumentLanguages(payload, collectionSlug as ContentCollection, Number(rowData.id))
  return (
    <RenderDefaultCell
      clientProps={{
        cellData: props.cellData || borrowedTitle(found, language),
        collectionSlug,
        field: { name: 'title', type: 'text', admin: {} },
        rowData,
        ...(link !== undefined && { link }),
        ...(linkURL !== undefined && { linkURL }),
        ...(viewType !== undefined && { viewType }),
      }}
      columnIndex={columnIndex ?? 0}
      enableRowSelections
      isLinkedColumn={Boolean(link)}
    />
  )
}
