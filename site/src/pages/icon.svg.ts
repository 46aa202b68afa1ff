import type { APIRoute } from 'astro'
import { readable } from '../theme/accent.ts'
import { LIGHT } from '../theme/grounds.ts'

/** The sign of the site: a pair of ram's horns on the district's colour. */
export const GET: APIRoute = ({ locals }) => {
  const { accentColor } = locals.view.site
  const horn =
    'M32 53V39C32 21 25 14 18 14 11 14 7 19 7 25 7 31 11 35 16 35 21 35 23.5 31.5 23.5 28.5 23.5 25.5 21.500 24 19 24'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="${readable(accentColor, LIGHT)}"/><g fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"><path d="${horn}"/><path d="${horn}" transform="matrix(-1 0 0 1 64 0)"/></g></svg>`
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
}
