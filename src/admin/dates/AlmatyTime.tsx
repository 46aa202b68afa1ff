'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { interfaceLanguage } from '../../editorial/languages.ts'
import { DATE_LOCALES } from './locales.ts'

/**
 * Brings our words for dates, and with them the time of Almaty, into Payload's context of translations: it loads words from a closed
 * list without Kazakh, and takes no others. This provider stands above everything that shows a date and is drawn before it whenever
 * the context changes. Until Payload has loaded words of its own the server's page is drawn again, and nothing may differ from it.
 */
export function AlmatyTime({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation()
  if (i18n.dateFNS) i18n.dateFNS = DATE_LOCALES[interfaceLanguage(i18n)]
  return children
}
