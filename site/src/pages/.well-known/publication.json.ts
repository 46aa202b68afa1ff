import { getEntry } from 'astro:content'

/** The receipt: what this site shows, for the editors who published it. */
export async function GET() {
  return Response.json((await getEntry('publication', 'shown'))?.data)
}
