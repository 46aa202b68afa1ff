'use client'

import {
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { DocumentLanguages as Found } from '../../editorial/languageStates.ts'
import { interfaceLanguage, isLocale } from '../../editorial/languages.ts'
import { LanguageChips } from './LanguageChips.tsx'
import { borrowedTitle } from './titles.ts'

/** In the edit view: the languages of the document, and a title for it where the language that is open has none. */
export function DocumentLanguages() {
  const { id, collectionSlug, data, unpublishedVersionCount, hasPublishedDoc } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [found, setFound] = useState<Found>()
  const language = interfaceLanguage(i18n)
  const address = id && `${config.routes.api}/${collectionSlug}/${id}/languages`

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the document was saved, published or withdrawn
  useEffect(() => {
    if (!address) return
    const abort = new AbortController()
    const ask = async () => {
      const response = await fetch(address, { credentials: 'include', signal: abort.signal })
      if (response.ok) setFound((await response.json()) as Found)
    }
    // Left while the answer was on its way: the next look brings it.
    ask().catch(() => undefined)
    return () => abort.abort()
  }, [address, code, data, unpublishedVersionCount, hasPublishedDoc])

  useEffect(() => {
    // Payload shows the number of a document without a title.
    if (found && id && String(title) === String(id))
      setDocumentTitle(borrowedTitle(found, language))
  }, [found, id, title, language, setDocumentTitle])

  if (!found || !id) return null
  return (
    <LanguageChips
      states={found.states}
      language={language}
      {...(isLocale(code) && { open: code })}
      href={(locale) => `?locale=${locale}`}
    />
  )
}
