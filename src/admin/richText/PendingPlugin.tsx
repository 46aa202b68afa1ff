'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useDocumentForm, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import { keepPending } from './pending.ts'

/** Hands the text on when it is asked for, and lets the document know of a change with its first letter. */
export function PendingPlugin() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { dispatchFields, getField, setModified } = useForm()
  const { setModified: setDocumentModified } = useDocumentForm()
  const { path } = fieldProps

  useEffect(() => {
    let handedOn = editor.getEditorState()
    const forget = keepPending({
      element: () => editor.getRootElement(),
      handOn: () => {
        // Reading commits what Lexical has not committed yet.
        const state = editor.read(() => editor.getEditorState())
        if (state === handedOn) return
        handedOn = state
        const value = state.toJSON()
        if (JSON.stringify(value) === JSON.stringify(getField(path)?.value)) return
        dispatchFields({ type: 'UPDATE', path, value })
        setModified(true)
      },
    })
    const listen = editor.registerUpdateListener(
      ({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isTyped = dirtyElements.size > 0 || dirtyLeaves.size > 0
        if (
          !isTyped ||
          prevEditorState.isEmpty() ||
          tags.has('focus') ||
          tags.has('history-merge')
        ) {
          return
        }
        setModified(true)
        setDocumentModified(true)
      },
    )
    return () => {
      forget()
      listen()
    }
  }, [editor, path, dispatchFields, getField, setModified, setDocumentModified])

  return null
}
