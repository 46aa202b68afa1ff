'use client'

import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import type { Label } from '../../editorial/languages.ts'
import { handOnPending } from '../richText/pending.ts'
import { sayIn } from '../say.ts'
import './preview.css'

const TEXTS = {
  preview: { kk: 'Алдын ала қарау', ru: 'Предпросмотр', en: 'Preview' },
  saveFirst: {
    kk: 'Алдымен сақтаңыз, сонда алдын ала қарай аласыз.',
    ru: 'Сначала сохраните, тогда можно будет посмотреть.',
    en: 'Save it first, then it can be previewed.',
  },
  failed: {
    kk: 'Алдын ала қарау ашылмады. Қайталап көріңіз.',
    ru: 'Предпросмотр не открылся. Попробуйте ещё раз.',
    en: 'The preview did not open. Please try again.',
  },
} satisfies Record<string, Label>

/**
 * Opens the entry as it would be in public, in the language that is open. What is not saved yet is saved as a draft before; what has
 * no drafts has to be saved by hand, since saving publishes it.
 */
export function PreviewButton() {
  const { id, collectionSlug, hasSavePermission, setUnpublishedVersionCount } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { submit } = useForm()
  const modified = useFormModified()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [opening, setOpening] = useState(false)
  const say = (text: Label) => sayIn(i18n.language, text)
  const { api } = config.routes
  const hasDrafts = Boolean(collectionSlug && getEntityConfig({ collectionSlug })?.versions?.drafts)

  async function saveDraft() {
    const saved = await submit({
      action: `${api}/${collectionSlug}/${id}?locale=${code}&depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (saved) setUnpublishedVersionCount((count) => count + 1)
    return Boolean(saved)
  }

  async function address() {
    const response = await fetch(`${api}/previews?locale=${code}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ collection: collectionSlug, id }),
    })
    return response.ok ? ((await response.json()) as { page: string }).page : undefined
  }

  async function open() {
    const unsaved = modified && hasSavePermission
    if (!id || (unsaved && !hasDrafts)) return void toast.info(say(TEXTS.saveFirst))
    if (unsaved) handOnPending()
    // Opened within the click: what opens later, browsers take for an advertisement.
    const tab = window.open('', '_blank')
    setOpening(true)
    try {
      const page = unsaved && !(await saveDraft()) ? undefined : await address()
      if (!page || !tab) throw new Error('no preview')
      tab.opener = null
      tab.location.replace(page)
    } catch {
      tab?.close()
      toast.error(say(TEXTS.failed))
    } finally {
      setOpening(false)
    }
  }

  return (
    <button type="button" className="preview-button" disabled={opening} onClick={open}>
      {say(TEXTS.preview)}
    </button>
  )
}
