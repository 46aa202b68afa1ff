'use client'

import type { Label } from '../../../editorial/languages.ts'
import type { Attempt } from '../../../notify/standing.ts'
import { spelled } from './spelled.ts'
import { FAULTS, TEXTS } from './texts.ts'

type Say = (text: Label) => string

/** What the site said, or why it said nothing. */
export const answerOf = ({ status, fault }: Attempt, say: Say) =>
  fault ? say(FAULTS[fault]) : `HTTP ${status}`

/** The log of what was sent to the site, the newest first. */
export function Attempts({ attempts, say }: { attempts: Attempt[]; say: Say }) {
  return (
    <details>
      <summary>{say(TEXTS.attempts)}</summary>
      <div className="webhook__log">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(TEXTS.at)}</th>
              <th scope="col">{say(TEXTS.answer)}</th>
              <th scope="col">{say(TEXTS.took)}</th>
              <th scope="col">{say(TEXTS.message)}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <tr key={`${attempt.at} ${attempt.message}`}>
                <td>{spelled(attempt.at)}</td>
                <td>
                  {answerOf(attempt, say)}
                  {attempt.answer && <pre>{attempt.answer}</pre>}
                </td>
                <td>{attempt.milliseconds}</td>
                <td>
                  <code>{attempt.message}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
