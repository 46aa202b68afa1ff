'use client'

import { toast, useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import Link from 'next/link.js'
import { useEffect, useState } from 'react'
import { interfaceLanguage, type Label } from '../../editorial/languages.ts'
import type { Referring } from '../../editorial/references.ts'
import './references.css'

const TEXTS = {
  heading: { kk: 'Бұған сілтейтіндер', ru: 'Кто на это ссылается', en: 'Referred to by' },
  none: { kk: 'Ешкім сілтемейді.', ru: 'Никто не ссылается.', en: 'Nobody refers to it.' },
  more: { kk: 'тағы', ru: 'ещё', en: 'more' },
  warning: {
    kk: 'Жойсаңыз, мына жазбалардағы сілтемелер жоғалады',
    ru: 'При удалении пропадут ссылки в этих записях',
    en: 'Deleting it removes the links from these entries',
  },
} satisfies Record<string, Label>

/** Who refers to the document: known before it is deleted, and said again at that moment. */
export function References() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { isModalOpen } = useModal()
  const [found, setFound] = useState<Referring[]>()
  const language = interfaceLanguage(i18n)
  const say = (text: Label) => text[language]

  useEffect(() => {
    if (!id) return
    const stopped = new AbortController()
    fetch(`${config.routes.api}/${collectionSlug}/${id}/references?locale=${language}`, {
      credentials: 'include',
      signal: stopped.signal,
    }).then(
      async (response) => response.ok && setFound((await response.json()).references),
      () => undefined,
    )
    return () => stopped.abort()
  }, [id, collectionSlug, config.routes.api, language])

  const deleting = isModalOpen(`delete-${id}`)
  useEffect(() => {
    if (!deleting || !found?.length) return
    const list = found.map(({ label, count }) => `${label}: ${count}`).join(', ')
    toast.warning(`${TEXTS.warning[language]}: ${list}`, { duration: 10_000 })
  }, [deleting, found, language])

  if (!id || !found) return null
  return (
    <section className="references">
      <h3>{say(TEXTS.heading)}</h3>
      {found.length === 0 && <p>{say(TEXTS.none)}</p>}
      <ul>
        {found.map(({ collection, label, count, documents }) => (
          <li key={collection}>
            <span>{`${label}: ${count}`}</span>
            <ul>
              {documents.map((document) => (
                <li key={document.id}>
                  <Link href={`${config.routes.admin}/collections/${collection}/${document.id}`}>
                    {document.title}
                  </Link>
                </li>
              ))}
              {count > documents.length && (
                <li>{`… ${say(TEXTS.more)} ${count - documents.length}`}</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
