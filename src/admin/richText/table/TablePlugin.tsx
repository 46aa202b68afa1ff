'use client'

import { $getTableNodeFromLexicalNodeOrThrow, $isTableNode, TableNode } from '@lexical/table'
import {
  FieldsDrawer,
  useEditorConfigContext,
  useLexicalDrawer,
} from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { TablePlugin as LexicalTablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { formatDrawerSlug, useEditDepth, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { sayIn } from '../../say.ts'
import { $captionOf, $setCaption } from './caption.ts'
import { $cellAt } from './commands.ts'
import './table.css'

export const OPEN_CAPTION_COMMAND = createCommand<void>('OPEN_CAPTION_COMMAND')

const TITLE = { kk: 'Кестенің атауы', ru: 'Название таблицы', en: 'Caption of the table' }

/** Tables in the editor, and a drawer for the caption of one. */
export function TablePlugin() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const { i18n } = useTranslation()
  const slug = formatDrawerSlug({ slug: `lexical-table-caption-${uuid}`, depth: useEditDepth() })
  const { toggleDrawer } = useLexicalDrawer(slug, true)
  const [edited, setEdited] = useState({ key: '', caption: '' })

  useEffect(
    () =>
      editor.registerCommand(
        OPEN_CAPTION_COMMAND,
        () => {
          const cell = $cellAt($getSelection())
          if (!cell) return false
          const table = $getTableNodeFromLexicalNodeOrThrow(cell)
          setEdited({ key: table.getKey(), caption: $captionOf(table) })
          toggleDrawer()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, toggleDrawer],
  )

  // The style sheet shows it above the table.
  useEffect(
    () =>
      editor.registerMutationListener(TableNode, (mutations) => {
        editor.read(() => {
          for (const key of mutations.keys()) {
            const table = $getNodeByKey(key)
            const element = editor.getElementByKey(key)
            if ($isTableNode(table) && element) element.dataset.caption = $captionOf(table)
          }
        })
      }),
    [editor],
  )

  const save = (_: unknown, data: Record<string, unknown>) =>
    editor.update(() => {
      const table = $getNodeByKey(edited.key)
      if ($isTableNode(table))
        $setCaption(table, typeof data.caption === 'string' ? data.caption : '')
    })

  return (
    <>
      <LexicalTablePlugin hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
      <FieldsDrawer
        data={{ caption: edited.caption }}
        drawerSlug={slug}
        drawerTitle={sayIn(i18n.language, TITLE)}
        featureKey="experimental_table"
        handleDrawerSubmit={save as never}
        schemaPath={fieldProps.schemaPath}
        schemaPathSuffix="fields"
      />
    </>
  )
}
