import type { View } from '../content/view.ts'
import { textsIn } from '../i18n/texts.ts'
import type { Lang } from '../languages.ts'
import { absolute } from '../urls.ts'

/**
 * The answer where an address has no page: if an entry once had it, a page that leads on, by itself and by a link, and tells search
 * engines which address is the one.
 */
export function leadOn({ site }: View, lang: Lang, found: { moved: string } | undefined) {
  if (!found) return new Response(null, { status: 404 })
  const { movedPage, newAddress } = textsIn(lang)
  const path = encodeURI(found.moved)
  const html = `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${movedPage}</title>
    <meta http-equiv="refresh" content="0; url=${path}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${absolute(site, path)}">
  </head>
  <body>
    <main>
      <h1>${movedPage}</h1>
      <p><a href="${path}">${newAddress}</a></p>
    </main>
  </body>
</html>
`
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
