import { useConfig, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PreviewedDates } from '../../../content/event/recurrence/preview.ts'
import type { Locale } from '../../../editorial/languages.ts'
import { TEXTS, type TextKey } from './texts.ts'

interface Props {
  recurrence: string | null
  language: Locale
}

/** Milliseconds of quiet after which the form is asked about again. */
const QUIET = 250

/** What the form means, as the platform itself reads it: the sentence and the next ten dates. */
export function NextDates({ recurrence, language }: Props) {
  const { config } = useConfig()
  const { getData } = useForm()
  const [shown, setShown] = useState<PreviewedDates | { problem: string } | null>(null)
  // Whatever the dates follow from, so that they are asked for again when it changes.
  const asked = useFormFields(([fields]) =>
    JSON.stringify([
      recurrence,
      ...Object.entries(fields)
        .filter(([name]) => /^(startsAt|endsAt|allDay|changes\b.*)$/.test(name))
        .map(([name, { value }]) => [name, value]),
    ]),
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for all of the form that matters here.
  useEffect(() => {
    const stopped = new AbortController()
    const timer = setTimeout(async () => {
      const { startsAt, endsAt, allDay, ...data } = getData()
      if (!startsAt || !endsAt) return setShown(null)
      // The form has a list without rows as their number.
      const changes = Array.isArray(data.changes) ? data.changes : []
      const answer = await fetch(`${config.routes.api}/events/dates`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ startsAt, endsAt, allDay, changes, recurrence }),
        signal: stopped.signal,
      })
        // What is asked for anew in the meantime may stop it here too, between its head and its body.
        .then(async (response) => ({ response, body: await response.json() }))
        .catch(() => null)
      if (!answer) return
      const { response, body } = answer
      setShown(response.ok ? body : { problem: body.errors?.[0]?.message ?? response.statusText })
    }, QUIET)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [asked, language])

  const say = (key: TextKey) => TEXTS[key][language]
  if (!shown) return <p className="recurrence__hint">{say('needsStart')}</p>
  if ('problem' in shown) {
    return (
      <p className="recurrence__problem" role="alert">
        {shown.problem}
      </p>
    )
  }
  return (
    <div aria-live="polite" className="recurrence__dates">
      {shown.words && <p className="recurrence__words">{shown.words}</p>}
      <p>{shown.dates.length > 0 ? `${say('next')}:` : say('noNext')}</p>
      <ol>
        {shown.dates.map(({ startsAt, text, state }) => (
          <li data-state={state} key={startsAt}>
            {text}
            {state !== 'SCHEDULED' && <em> · {say(state)}</em>}
          </li>
        ))}
      </ol>
    </div>
  )
}
