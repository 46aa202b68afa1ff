import type { APIRoute } from 'astro'
import { cardAt, everyCard } from '../../../content/cards.ts'
import { textsIn } from '../../../i18n/texts.ts'
import type { Lang } from '../../../languages.ts'
import { card } from '../../../machines/card.ts'
import { readable } from '../../../theme/accent.ts'
import { LIGHT } from '../../../theme/grounds.ts'

export async function getStaticPaths() {
  const { view } = await import('../../../content/builtView.ts')
  return view.ask(everyCard).map((params) => ({ params }))
}

/** The picture that others show beside a link to a page. */
export const GET: APIRoute = async ({ locals: { view }, params }) => {
  const lang = params.lang as Lang
  const { site } = view
  const shown = view.ask(cardAt, lang, params.name ?? '')
  if (!shown) return new Response(null, { status: 404 })
  const texts = textsIn(lang)
  const name = site.in(lang).title
  const part = shown.type && { articles: texts.news, pages: undefined, ...texts }[shown.type]
  const jpeg = await card({
    title: shown.title,
    above: part ? `${name} · ${part}` : name,
    ground: readable(site.accentColor, LIGHT),
  })
  return new Response(new Uint8Array(jpeg), { headers: { 'content-type': 'image/jpeg' } })
}
