import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { mistake } from '../admin/rest/mistake.ts'
import type { Label } from '../editorial/languages.ts'
import { administrator } from '../editorial/rights.ts'
import type { Database } from '../publication/database.ts'
import { replaceSecret } from './drawSecret.ts'
import { standingOf } from './standing.ts'

/**
 * For administrators: `GET /api/sites/:id/webhook` says how a site is told, `POST …/webhook/secret` draws it a new secret
 * (`{ "leaked": true }` ends the one before at once), `POST …/webhook/send` tells it now, whether or not anything changed.
 */
export const webhookEndpoints: Endpoint[] = [
  {
    path: '/:id/webhook',
    method: 'get',
    handler: async (req) => {
      const { id } = await requireSite(req)
      return Response.json(await standingOf(databaseOf(req), id))
    },
  },
  {
    path: '/:id/webhook/secret',
    method: 'post',
    handler: async (req) => {
      const { id } = await requireSite(req)
      const { leaked } = (req.data ?? {}) as { leaked?: unknown }
      const secret = await replaceSecret(databaseOf(req), id, {
        leaked: leaked === true,
        platformSecret: req.payload.config.secret,
      })
      return Response.json({ secret }, { status: 201, headers: { 'cache-control': 'no-store' } })
    },
  },
  {
    path: '/:id/webhook/send',
    method: 'post',
    handler: async (req) => {
      const { id, told, webhookUrl } = await requireSite(req)
      const db = databaseOf(req)
      const { state } = await standingOf(db, id)
      if (told !== 'webhook' || !webhookUrl || state === 'no-secret') throw mistake(req, NOT_TOLD)
      await db.execute(
        sql`update notify.receivers set asked = true, gone = null, not_before = null where site = ${id}`,
      )
      await db.execute(sql`select notify.queue(array[${id}::int], '0')`)
      return Response.json(await standingOf(db, id), { status: 202 })
    },
  },
]

const databaseOf = ({ payload }: PayloadRequest) =>
  (payload.db as unknown as { drizzle: Database }).drizzle

async function requireSite(req: PayloadRequest) {
  if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
  if (!administrator({ req }))
    throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
  const id = String(req.routeParams?.id)
  const found = /^\d{1,9}$/.test(id)
    ? await req.payload.findByID({
        collection: 'sites',
        id: Number(id),
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  if (!found) throw new APIError(req.t('error:notFound'), 404, null, true)
  return found
}

const NOT_TOLD: Label = {
  kk: 'Бұл сайтқа вебхук жіберілмейді: алдымен мекенжайын сақтап, құпия кілтін жасаңыз.',
  ru: 'Этому сайту вебхук не отправляется: сначала сохраните адрес и создайте секретный ключ.',
  en: 'This site is sent no webhook: save its address and draw a secret first.',
}
