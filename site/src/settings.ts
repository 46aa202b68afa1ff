/** The address of the GraphQL API. */
export const API_URL = process.env.API_URL || 'http://localhost:3000/graphql'

/** The site that is built, by its slug (`karasai`) or its host (`karasai.example.kz`). */
export const SITE = required('SITE')

/** Where the site will stand, where that is not `https://` and its host. */
export const SITE_URL = process.env.SITE_URL || undefined

/** Where visitors reach the API: its calendars and feeds, and the search. */
export const API_ORIGIN = (process.env.API_ORIGIN || new URL(API_URL).origin).replace(/\/+$/, '')

/** Both, as the pages are told of them. */
export const PLACES = { origin: SITE_URL, api: API_ORIGIN }

function required(name: string) {
  const value = process.env[name]
  if (!value) throw new Error(`Set ${name}, for example: ${name}=karasai npm run build`)
  return value
}
