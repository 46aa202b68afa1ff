'use client'

import { ConfirmationModal, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { isLocale, type Label } from '../../../editorial/languages.ts'
import type { Attempt } from '../../../notify/standing.ts'
import { sayIn } from '../../say.ts'
import { Attempts, answerOf } from './Attempts.tsx'
import { spelled } from './spelled.ts'
import { STATES, TEXTS } from './texts.ts'
import { useWebhook } from './useWebhook.ts'
import './webhook.css'

/** At a site that is told by a webhook, for administrators: whether it hears us, what it answered, and its secret. */
export function Webhook() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const { standing, secret, draw, replaceLeaked, send } = useWebhook(id)
  const say = (text: Label) => sayIn(i18n.language, text)
  if (!id) return <p className="webhook">{say(TEXTS.saveFirst)}</p>
  if (!standing) return null

  const { state, failingSince, nextAt, secrets, attempts } = standing
  const [newest, former] = secrets
  const last: Attempt | undefined = attempts[0]
  const run = (work: () => Promise<boolean>, done?: Label) => async () => {
    if (!(await work())) toast.error(say(TEXTS.failed))
    else if (done) toast.success(say(done))
  }
  const modal = `leaked-secret-${id}`
  const facts: [Label, string | undefined | null][] = [
    [TEXTS.since, failingSince && spelled(failingSince)],
    [TEXTS.next, nextAt && spelled(nextAt)],
    [TEXTS.last, last && `${answerOf(last, say)}, ${spelled(last.at)}`],
    [TEXTS.secretSince, newest && spelled(newest.createdAt)],
    [TEXTS.goodUntil, former?.expiresAt && spelled(former.expiresAt)],
  ]
  return (
    <section
      className="webhook"
      data-state={state}
      lang={isLocale(i18n.language) ? i18n.language : 'kk'}
    >
      <h3>{say(TEXTS.heading)}</h3>
      <p className="webhook__state" role="status">
        {say(STATES[state])}
      </p>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label.en}>
                <dt>{say(label)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {secret && (
        <div className="webhook__secret" role="alert">
          <p>{say(TEXTS.drawn)}</p>
          <code>{secret}</code>
          <button
            type="button"
            onClick={run(
              () =>
                navigator.clipboard.writeText(secret).then(
                  () => true,
                  () => false,
                ),
              TEXTS.copied,
            )}
          >
            {say(TEXTS.copy)}
          </button>
        </div>
      )}
      <div className="webhook__actions">
        {state !== 'no-secret' && (
          <button type="button" onClick={run(send, TEXTS.sent)}>
            {say(TEXTS.send)}
          </button>
        )}
        <button type="button" onClick={run(draw)}>
          {say(newest ? TEXTS.draw : TEXTS.drawFirst)}
        </button>
        {newest && (
          <button type="button" onClick={() => openModal(modal)}>
            {say(TEXTS.leaked)}
          </button>
        )}
      </div>
      <ConfirmationModal
        body={<p>{say(TEXTS.formerEnds)}</p>}
        confirmLabel={say(TEXTS.replaceAtOnce)}
        heading={say(TEXTS.endFormer)}
        modalSlug={modal}
        onConfirm={run(replaceLeaked)}
      />
      {attempts.length > 0 && <Attempts attempts={attempts} say={say} />}
    </section>
  )
}
