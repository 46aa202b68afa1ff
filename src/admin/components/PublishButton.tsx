'use client'

import {
  ConfirmationModal,
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { BeforePublishing } from '../../editorial/beforePublishing.ts'
import { isLocale, LANGUAGE_NAMES, type Label } from '../../editorial/languages.ts'
import { handOnPending } from '../richText/pending.ts'
import { sayIn } from '../say.ts'

const TEXTS = {
  publish: { kk: 'Жариялау', ru: 'Опубликовать', en: 'Publish' },
  heading: { kk: 'Жариялар алдында', ru: 'Перед публикацией', en: 'Before publishing' },
  shared: {
    kk: 'Мына ортақ өрістердің өзгерісі жарияланған барлық тілде бірден көрінеді:',
    ru: 'Изменения этих общих полей сразу появятся на всех опубликованных языках:',
    en: 'Changes of these shared fields will be public at once in every published language:',
  },
  withoutKazakh: {
    kk: 'Қазақша нұсқасы әлі жарияланбаған. Бұл тілді қазақшадан бұрын жариялайсыз ба?',
    ru: 'Казахская версия ещё не опубликована. Опубликовать этот язык раньше казахского?',
    en: 'The Kazakh version is not public yet. Publish this language before Kazakh?',
  },
} satisfies Record<string, Label>

/** Publishes the language that is open, and no other; says first what else becomes public with it. */
export function PublishButton() {
  const {
    id,
    collectionSlug,
    hasPublishPermission,
    hasPublishedDoc,
    unpublishedVersionCount,
    uploadStatus,
    ...info
  } = useDocumentInfo()
  const { config } = useConfig()
  const { setModified, submit } = useForm()
  const modified = useFormModified()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const [notes, setNotes] = useState<BeforePublishing>()
  const modal = `before-publishing-${id ?? 'new'}`
  const say = (text: Label) => sayIn(i18n.language, text)
  const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}`
  const published = isLocale(code) && notes?.published.includes(code)

  const publish = useCallback(async () => {
    handOnPending()
    const result = await submit({
      action: `${path}?depth=0&locale=${code}`,
      overrides: { _status: 'published' },
    })
    // Payload takes a refused publication for saved: the button for the draft would be off, and leaving would lose all.
    if (!result) return setModified(true)
    info.setHasPublishedDoc(true)
    info.setUnpublishedVersionCount(0)
  }, [submit, setModified, path, code, info.setHasPublishedDoc, info.setUnpublishedVersionCount])

  const ask = useCallback(async () => {
    if (!id)
      return code === 'kk'
        ? publish()
        : askFirst({ shared: [], published: [], withoutKazakh: true })
    const response = await fetch(`${path}/before-publishing?locale=${code}`, {
      credentials: 'include',
    })
    if (!response.ok) return publish()
    return askFirst((await response.json()) as BeforePublishing)

    function askFirst(found: BeforePublishing) {
      setNotes(found)
      if (found.shared.length === 0 && !found.withoutKazakh) return publish()
      openModal(modal)
    }
  }, [id, code, path, publish, openModal, modal])

  if (!hasPublishPermission) return null
  const possible = modified || unpublishedVersionCount > 0 || !hasPublishedDoc || !published
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={!possible || uploadStatus === 'uploading'}
        onClick={ask}
        size="medium"
        type="button"
      >
        {`${say(TEXTS.publish)}: ${isLocale(code) ? say(LANGUAGE_NAMES[code]) : code}`}
      </FormSubmit>
      <ConfirmationModal
        body={
          <>
            {notes?.withoutKazakh && <p>{say(TEXTS.withoutKazakh)}</p>}
            {notes && notes.shared.length > 0 && (
              <>
                <p>{say(TEXTS.shared)}</p>
                <ul>
                  {notes.shared.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        }
        confirmLabel={say(TEXTS.publish)}
        heading={say(TEXTS.heading)}
        modalSlug={modal}
        onConfirm={publish}
      />
    </>
  )
}
