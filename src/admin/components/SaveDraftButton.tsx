'use client'

import { SaveDraftButton as PayloadSaveDraftButton } from '@payloadcms/ui'
import { useEffect } from 'react'
import { handOnPending } from '../richText/pending.ts'

/** Payload's button, which saves what is in the form: what was typed a moment ago is put there first. */
export function SaveDraftButton() {
  useEffect(() => {
    const beforeItsHotkey = ({ ctrlKey, metaKey, code }: KeyboardEvent) => {
      if ((ctrlKey || metaKey) && code === 'KeyS') handOnPending()
    }
    document.addEventListener('keydown', beforeItsHotkey, { capture: true })
    return () => document.removeEventListener('keydown', beforeItsHotkey, { capture: true })
  }, [])
  // For the capture phase alone: the button inside is the control.
  return (
    <span onClickCapture={handOnPending}>
      <PayloadSaveDraftButton />
    </span>
  )
}
