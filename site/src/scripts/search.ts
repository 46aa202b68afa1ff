import query from '../queries/search.graphql?raw'

// Asks the API while one types. What was typed stands in the address, so that a search can be kept and gone back to.

export interface SearchSettings {
  api: string
  lang: string
  langs: string[]
  districts: string[]
  texts: {
    entryType: Record<string, string>
    inLanguage: Record<string, string>
    found: string
    nothingFound: string
    searchFailed: string
  }
}

interface Hit {
  snippet: string
  node: { type: string; locale: string; slug: string; title: string }
}

/** Milliseconds without a key before it is asked. */
const PAUSE = 150

const SECTIONS: Record<string, string> = {
  ARTICLE: 'news',
  EVENT: 'events',
  CENTER: 'centers',
  PROGRAM: 'programs',
  GRANT: 'grants',
  PAGE: 'pages',
}

const byId = (id: string) => document.getElementById(id) as HTMLElement
const { api, lang, langs, districts, texts }: SearchSettings = JSON.parse(
  byId('search-settings').textContent ?? '',
)
const input = byId('q') as HTMLInputElement
const upper = langs.map((one) => one.toUpperCase())
let asked = new AbortController()
let timer: ReturnType<typeof setTimeout>

async function search() {
  asked.abort()
  asked = new AbortController()
  const { signal } = asked
  const text = input.value.trim()
  history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname)
  if (!text) return show([], '')
  const variables = { text, districts, locale: lang.toUpperCase(), fallback: upper }
  const address = `${api}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`
  try {
    const accept = 'application/graphql-response+json'
    const { data } = await (await fetch(address, { headers: { accept }, signal })).json()
    const { totalCount, edges } = data.search
    show(edges, totalCount ? texts.found.replace('{count}', totalCount) : texts.nothingFound)
  } catch {
    if (!signal.aborted) show([], texts.searchFailed)
  }
}

function show(hits: Hit[], message: string) {
  byId('count').textContent = message
  byId('results').replaceChildren(...hits.map(line))
}

function line({ snippet, node }: Hit) {
  const of = node.locale.toLowerCase()
  const copy = (byId('result') as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment
  const part = (name: string) => copy.querySelector(`[data-part=${name}]`) as HTMLElement
  part('type').textContent = texts.entryType[node.type] ?? ''
  part('language').textContent = texts.inLanguage[of] ?? ''
  part('language').hidden = of === lang
  const link = part('link') as HTMLAnchorElement
  link.textContent = node.title
  link.lang = of
  link.href = pathOf(node, of)
  // HTML of the API, which lets nothing through but text and <mark>.
  part('snippet').innerHTML = snippet
  part('snippet').lang = of
  return copy
}

function pathOf({ type, slug }: Hit['node'], of: string) {
  const section = SECTIONS[type]
  return section
    ? `/${lang}/${section}/${of === lang ? '' : `${of}/`}${slug}/`
    : `/${lang}/benefits/#benefit-${slug}`
}

input.value = new URLSearchParams(location.search).get('q') ?? ''
if (input.value) search()
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(search, PAUSE)
})
input.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(timer)
  search()
})
