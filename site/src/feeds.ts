import type { Site } from './content/site.ts'
import type { Lang } from './languages.ts'

/** The site's own feed of its news, in RSS. */
export const rssPath = (lang: Lang) => `/${lang}/news/rss.xml`

/** The API's feed of the same news, in Atom. */
export const atomUrl = ({ api, district }: Site, lang: Lang) =>
  `${api}/feeds/${district ? `${district}/` : ''}news.atom?locale=${lang}`

/** The API's calendar of all events of the district; of a whole region there is none. */
export const calendarUrl = ({ api, district }: Site, lang: Lang) =>
  district && `${api}/ics/${district}.ics?locale=${lang}`
