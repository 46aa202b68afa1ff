import type { Clock } from '../i18n/clock.ts'
import { Content, Reads } from './content.ts'
import type { Copy } from './copy.ts'
import type { Places, Site } from './site.ts'

/**
 * One question that pages have, answered from the copy. What it is asked with is plain values, so that an answer can be kept; answers
 * are shared, and nobody may change them.
 */
export type Question<Args extends (string | number | null)[], Answer> = (
  view: View,
  ...args: Args
) => Answer

/**
 * What every page is made from, as `Astro.locals.view`. All that a page shows of the content comes through `ask`, and all that
 * it knows of the time through `clock`: so it is known what each page has read, and only those are made again whose answers have
 * changed (content.ts). Questions ask further questions in the same way.
 */
export interface View {
  copy: Copy
  site: Site
  clock: Clock
  ask<Args extends (string | number | null)[], Answer>(
    question: Question<Args, Answer>,
    ...args: Args
  ): Answer
}

/** A view of a copy that stays as it is. */
export const viewOf = (copy: Copy, now: Date, places: Places): View =>
  new Content(copy, now, places).viewFor(new Reads())
