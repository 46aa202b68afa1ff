import type { APIRoute } from 'astro'
import { readable } from '../theme/accent.ts'
import { DARK, LIGHT } from '../theme/grounds.ts'

/** The district's colour, for light and dark: the one part of the look that differs between sites. */
export const GET: APIRoute = ({ locals }) => {
  const { accentColor } = locals.view.site
  const light = readable(accentColor, LIGHT)
  const dark = readable(accentColor, DARK)
  return new Response(`:root{--accent:light-dark(${light},${dark})}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
}
