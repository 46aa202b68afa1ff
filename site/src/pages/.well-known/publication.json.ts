import type { APIRoute } from 'astro'
import { receipt } from '../../content/publication.ts'

/** The receipt: what this site shows, for the editors who published it. */
export const GET: APIRoute = ({ locals: { view } }) => Response.json(view.ask(receipt))
