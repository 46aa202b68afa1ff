import type { View } from '../src/content/view.ts'

// Stands where `content/builtView.ts` is, whose view `getStaticPaths` asks: here it is another one each time, which notes what was read.

export let view: View

export const setView = (asked: View) => {
  view = asked
}
