import { defineMiddleware } from 'astro:middleware'

/** Gives every page what it is made from. Whoever renders single pages brings a view of their own. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.view ??= (await import('./content/builtView.ts')).view
  return next()
})
