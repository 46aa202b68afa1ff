'use client'

import {
  $isBlockNode,
  BlockCollapsible,
  useBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import {
  Button,
  RenderFields,
  useDocumentForm,
  useForm,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { sayIn } from '../say.ts'
import { keepPending } from './pending.ts'
import './block.css'

const REMOVE = { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' }

/** An element of a text, with its fields in place. */
export function BlockForm() {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const { formSchema, nodeKey } = useBlockComponentContext()
  const { getData } = useForm()
  const { setModified } = useDocumentForm()
  const modified = useFormModified()
  const { i18n } = useTranslation()
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!modified) return
    return keepPending({
      element: () => element.current,
      handOn: () => {
        const write = () => {
          const node = $getNodeByKey(nodeKey)
          if ($isBlockNode(node)) node.setFields({ ...node.getFields(), ...getData() }, true)
        }
        editor.update(write, { discrete: true, tag: SKIP_DOM_SELECTION_TAG })
      },
    })
  }, [editor, getData, modified, nodeKey])

  const remove = () => editor.update(() => $getNodeByKey(nodeKey)?.remove())
  const removeButton = (
    <Button
      aria-label={sayIn(i18n.language, REMOVE)}
      buttonStyle="icon-label"
      icon="x"
      margin={false}
      onClick={remove}
      round
      size="small"
      tooltip={sayIn(i18n.language, REMOVE)}
    />
  )
  return (
    <div onInputCapture={() => setModified(true)} ref={element}>
      <BlockCollapsible Actions={isEditable ? removeButton : null}>
        <RenderFields
          fields={formSchema}
          forceRender
          parentIndexPath=""
          parentPath=""
          parentSchemaPath=""
          permissions
          readOnly={!isEditable}
        />
      </BlockCollapsible>
    </div>
  )
}
