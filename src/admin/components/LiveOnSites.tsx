'use client'

import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { interfaceLanguage, type Label } from '../../editorial/languages.ts'
import type { Receipt } from '../../sites/receipt.ts'
import { STATES, summaryOf } from './liveTexts.ts'
import './live.css'

const HEADING = { kk: 'Сайттарда', ru: 'На сайтах', en: 'On the sites' } satisfies Label

/** Milliseconds between two looks while a site is behind: short just after a publication, longer later; and for how many looks. */
const SOON = 700
const LATER = 10_000
const SOON_FOR = 40
const LOOKS = 80

/** On which sites the published entry can be seen, in the language that is open. Follows a publication until all of them show it. */
export function LiveOnSites() {
  const { id, collectionSlug, data, unpublishedVersionCount, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [receipt, setReceipt] = useState<Receipt>()
  const language = interfaceLanguage(i18n)
  const address = id && `${config.routes.api}/${collectionSlug}/${id}/live?locale=${code}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the document was saved, published or withdrawn
  useEffect(() => {
    if (!address) return
    const abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (looks: number) => {
      const response = await fetch(address, { credentials: 'include', signal: abort.signal })
      const found = response.ok ? ((await response.json()) as Receipt) : undefined
      if (found) setReceipt(found)
      const isDone = found?.sites.every(({ state }) => state === 'live')
      if (isDone || looks >= LOOKS) return
      timer = setTimeout(() => again(looks + 1), looks < SOON_FOR ? SOON : LATER)
    }
    // Left while the answer was on its way, or the server is just being restarted.
    const again = (looks: number) => void look(looks).catch(() => undefined)
    again(0)
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [address, data, unpublishedVersionCount, hasPublishedDoc])

  if (!id || !receipt?.sites.length) return null
  const { sites } = receipt
  return (
    <section className="live-on-sites" aria-live="polite">
      <h3>{HEADING[language]}</h3>
      <p>{summaryOf(sites, language)}</p>
      <ul>
        {sites.map(({ slug, title, url, state, reason }) => (
          <li key={slug} data-state={state}>
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
            {state !== 'live' && <span>{STATES[state][language]}</span>}
            {reason && <code>{reason}</code>}
          </li>
        ))}
      </ul>
    </section>
  )
}
