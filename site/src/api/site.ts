import { isDeepStrictEqual } from 'node:util'
import { SiteDocument } from '../gql/graphql.ts'
import { SITE } from '../settings.ts'
import { ask } from './ask.ts'

/** The settings of the site that is built, in each language. */
export const settings = await askSettings()

if (!settings.kk && !settings.ru && !settings.en) {
  throw new Error(`The API knows no site “${SITE}”. Set SITE to the slug or host of one.`)
}

/** Whether editors have changed the settings since: everything has to be begun anew then. */
export const haveChanged = async () => !isDeepStrictEqual(await askSettings(), settings)

function askSettings() {
  return ask(SiteDocument, SITE.includes('.') ? { host: SITE } : { slug: SITE })
}
