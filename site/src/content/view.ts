import { type Clock, clockAt } from '../i18n/clock.ts'
import type { Copy } from './copy.ts'
import { type Places, type Site, siteOf } from './site.ts'

/** One question that pages have, answered from the copy. What it is asked with is plain values, so that an answer can be kept. */
export type Question<Args extends (string | number | null)[], Answer> = (
  view: View,
  ...args: Args
) => Answer

/**
 * What every page is made from, as `Astro.locals.view`. All that a page shows of the content comes through `ask`, and all that
 * it knows of the time through `clock`: whoever gives pages a view of their own can note what each has read, and make only those
 * again whose answers have changed.
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

/** A view that answers each question once. */
export function viewOf(copy: Copy, now: Date, places: Places): View {
  const answers = new Map<unknown, Map<string, unknown>>()
  const view: View = {
    copy,
    site: siteOf(copy.site, places),
    clock: clockAt(now),
    ask: (question, ...args) => {
      const known = answers.get(question) ?? new Map<string, unknown>()
      answers.set(question, known)
      const key = JSON.stringify(args)
      if (!known.has(key)) known.set(key, question(view, ...args))
      return known.get(key) as ReturnType<typeof question>
    },
  }
  return view
}
