import type { ServerResponse } from 'node:http'
import { type Label, LOCALES } from '../editorial/languages.ts'

/** Seconds after which whoever asked is to come again. */
const SOON = 10

const BEING_BUILT: Label = {
  kk: 'Сайт құрастырылып жатыр. Біраздан кейін қайта кіріп көріңіз.',
  ru: 'Сайт собирается. Зайдите, пожалуйста, чуть позже.',
  en: 'The site is being built. Please come back in a moment.',
}
const ELSEWHERE: Label = {
  kk: 'Бұл мекенжайда сайт жоқ.',
  ru: 'По этому адресу сайта нет.',
  en: 'There is no site at this address.',
}

/** Answers for a site that has no files here: it will have in a moment, or it is built elsewhere. */
export function answerUnbuilt(response: ServerResponse, isBuilt: boolean, withBody: boolean) {
  const again: Record<string, string> = isBuilt
    ? { 'retry-after': String(SOON), refresh: String(SOON) }
    : {}
  const body = pageSaying(isBuilt ? BEING_BUILT : ELSEWHERE)
  response.writeHead(isBuilt ? 503 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    ...again,
  })
  response.end(withBody ? body : undefined)
}

const pageSaying = (words: Label) => `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.kk}</title>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
  main { max-width: 36rem; margin: 20vh auto 0; padding: 0 1.5rem; }
</style>
</head>
<body>
<main>
<h1>${words.kk}</h1>
${LOCALES.filter((locale) => locale !== 'kk')
  .map((locale) => `<p lang="${locale}">${words[locale]}</p>`)
  .join('\n')}
</main>
</body>
</html>
`
