import type { Locale } from '../../editorial/languages.ts'
import type { SiteReceipt, SiteState } from '../../sites/receipt.ts'

/** What stands beside a site that does not show the entry yet. */
export const STATES: Record<Exclude<SiteState, 'live'>, Record<Locale, string>> = {
  pending: { kk: 'жаңартылып жатыр', ru: 'обновляется', en: 'being updated' },
  failing: {
    kk: 'жаңартылмады: сайтты құрастыру сәтсіз аяқталды, бұрынғы нұсқасы көрініп тұр',
    ru: 'не обновился: сборка не удалась, виден прежний вариант',
    en: 'not updated: its build failed, what was there before is still up',
  },
  silent: { kk: 'сайт жауап бермейді', ru: 'сайт не отвечает', en: 'the site does not answer' },
}

/** «2 сайттың 2-сінде көрінді, 3,4 с», «Сайтта көрінді, 0,4 с»: of all sites that show the entry, and how long the slowest took. */
export function summaryOf(sites: SiteReceipt[], language: Locale) {
  const live = sites.filter(({ state }) => state === 'live')
  const seconds = Math.max(-1, ...live.map((site) => site.seconds ?? -1))
  const isWhole = live.length === sites.length
  const duration = isWhole && seconds >= 0 ? `, ${inSeconds(seconds, language)}` : ''
  const said = sites.length === 1 ? ONE[language][isWhole ? 1 : 0] : undefined
  return (said ?? SUMMARY[language](live.length, sites.length)) + duration
}

/** Of a single site: not yet, and shown. */
const ONE: Record<Locale, [string, string]> = {
  kk: ['Сайтта әлі көрінбеді', 'Сайтта көрінді'],
  ru: ['На сайте пока не видно', 'Уже на сайте'],
  en: ['Not on the site yet', 'Live on the site'],
}

const SUMMARY: Record<Locale, (live: number, all: number) => string> = {
  kk: (live, all) =>
    live === 0
      ? `${all} сайттың ешқайсысында әлі көрінбеді`
      : `${all} сайттың ${live}-${among(live)} көрінді`,
  ru: (live, all) =>
    live === 0
      ? `Пока не видно ни на одном из ${all} ${ofSites(all)}`
      : `Видно на ${live} из ${all} ${ofSites(all)}`,
  en: (live, all) =>
    live === 0 ? `Not live on any of ${all} sites yet` : `Live on ${live} of ${all} sites`,
}

const ofSites = (count: number) => (count % 10 === 1 && count % 100 !== 11 ? 'сайта' : 'сайтов')

/** екісінде, үшінде, алтысында: the ending follows the last word of the number. */
function among(count: number) {
  const ONES = ['', 'інде', 'сінде', 'інде', 'інде', 'інде', 'сында', 'сінде', 'інде', 'ында']
  const TENS = ['інде', 'ында', 'сында', 'ында', 'ында', 'інде', 'ында', 'інде', 'інде', 'ында']
  return ONES[count % 10] || TENS[Math.floor(count / 10) % 10] || 'інде'
}

const inSeconds = (seconds: number, language: Locale) => {
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'ru', {
    maximumFractionDigits: 1,
  }).format(seconds)
  return `${number} ${language === 'en' ? 's' : 'с'}`
}
