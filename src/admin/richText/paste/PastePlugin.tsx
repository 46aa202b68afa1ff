'use client'

import { TableNode } from '@lexical/table'
import {
  $nodesOfType,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Label } from '../../../editorial/languages.ts'
import { sayIn } from '../../say.ts'
import { $setCaption } from '../table/caption.ts'
import { cleanHtml } from './clean.ts'

const WITHOUT_PICTURES: Label = {
  kk: 'Мәтін қойылды, бірақ ішіндегі суреттер алынбады. Оларды медиаға жүктеп, мәтінге қосыңыз.',
  ru: 'Текст вставлен, но без изображений. Загрузите их в медиа и добавьте в текст.',
  en: 'The text was pasted without its pictures. Upload them to the media and add them to the text.',
}

/** What was cleaned is pasted by Lexical itself, as if it had come so. */
const cleaned = new WeakSet<Event>()

/** What comes from Word, Google Docs or a page is cleaned before Lexical sees it. What comes from our own editor is left as it is. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || cleaned.has(event)) return false
          const given = event.clipboardData
          const source = given?.getData('text/html')
          if (!given || !source || isOwn(given, editor)) return false
          event.preventDefault()
          const { html, captions, pictures } = cleanHtml(source)
          if (html !== '') pasteClean(editor, html, given.getData('text/plain'), captions)
          if (pictures > 0) toast.info(sayIn(i18n.language, WITHOUT_PICTURES))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, i18n.language],
  )
  return null
}

function pasteClean(editor: LexicalEditor, html: string, text: string, captions: string[]) {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { clipboardData, cancelable: true })
  cleaned.add(event)
  const hasTables = editor.hasNodes([TableNode])
  const before = new Set(hasTables ? $nodesOfType(TableNode).map((table) => table.getKey()) : [])
  editor.dispatchCommand(PASTE_COMMAND, event)
  if (!hasTables || captions.every((caption) => caption === '')) return
  // Comes after the pasting, which Lexical has only put in its queue.
  editor.update(() => {
    const added = $nodesOfType(TableNode).filter((table) => !before.has(table.getKey()))
    for (const [index, table] of added.entries()) $setCaption(table, captions[index] ?? '')
  })
}

function isOwn(given: DataTransfer, editor: LexicalEditor) {
  try {
    const { namespace } = JSON.parse(given.getData('application/x-lexical-editor'))
    return namespace === editor._config.namespace
  } catch {
    // None of Lexical's, or broken.
    return false
  }
}
