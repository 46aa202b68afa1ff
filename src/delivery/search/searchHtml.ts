import type { Locale } from '../../editorial/languages.ts'
import { escapeHtml } from '../../publication/richText/html.ts'
import { WORDS } from './searchWords.ts'

/** One entry that was found. */
export interface Hit {
  type: string
  locale: Locale
  title: string
  /** Safe HTML. */
  snippet: string
  url: string | null
}

export interface Results {
  q: string
  locale: Locale
  district: string | undefined
  /** The site that it is asked from. */
  site: { title: string; url: string; accentColor: string } | undefined
  hits: Hit[]
  count: number
  /** The address of the next page of results. */
  next: string | undefined
  problem: 'tooLong' | undefined
}

export const styleOf = (accentColor: string) => `:root{color-scheme:light dark}
body{max-width:42rem;margin:0 auto;padding:1rem;font:1.0625rem/1.6 system-ui,sans-serif;background:light-dark(#fbfaf7,#15181c);color:light-dark(#1d1c1a,#eceae5)}
header{padding-block:.5rem;border-bottom:.35rem solid ${/^#[\da-f]{6}$/i.test(accentColor) ? accentColor : '#0a6b5e'}}
a{color:inherit}
form{display:grid;gap:.5rem;margin-block:1.5rem}
input,button{font:inherit;min-height:2.75rem;padding:.25rem 1rem;border:1px solid currentColor;border-radius:2rem;background:Canvas;color:CanvasText}
ol{display:grid;gap:1.5rem;padding:0;list-style:""}
h2,p{margin:0}
h2{font-size:1.1875rem}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline}
.kind{font-size:.875rem;opacity:.8}`

/** The page of results, for visitors whose browser runs no script. */
export function searchHtml(results: Results, style: string) {
  const { q, locale, district, site, hits, next } = results
  const words = WORDS[locale]
  const hidden = district
    ? `<input type="hidden" name="district" value="${escapeHtml(district)}">`
    : ''
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml([q, words.title, site?.title].filter(Boolean).join(' · '))}</title>
<style>${style}</style>
</head>
<body>
${site ? `<header><a href="${escapeHtml(site.url)}">${escapeHtml(site.title)}</a></header>` : ''}
<main>
<h1>${words.title}</h1>
<form action="/search">
<label for="q">${words.label}</label>
<input id="q" name="q" type="search" maxlength="200" required value="${escapeHtml(q)}">
<input type="hidden" name="locale" value="${locale}">
${hidden}
<button type="submit">${words.button}</button>
</form>
${q ? `<p>${escapeHtml(saidOf(results))}</p>` : ''}
<ol>
${hits.map((hit) => hitHtml(hit, locale)).join('\n')}
</ol>
${next ? `<p><a href="${escapeHtml(next)}">${words.more}</a></p>` : ''}
</main>
</body>
</html>
`
}

function saidOf({ locale, count, problem }: Results) {
  const words = WORDS[locale]
  if (problem) return words[problem]
  return count > 0 ? `${words.found}: ${count}` : words.nothing
}

function hitHtml({ type, locale, title, snippet, url }: Hit, page: Locale) {
  const words = WORDS[page]
  const kind = [words.types[type], locale === page ? undefined : words.in[locale]]
  const name = escapeHtml(title)
  return `<li>
<p class="kind">${escapeHtml(kind.filter(Boolean).join(', '))}</p>
<h2 lang="${locale}">${url ? `<a href="${escapeHtml(url)}">${name}</a>` : name}</h2>
<p lang="${locale}">${snippet}</p>
</li>`
}
