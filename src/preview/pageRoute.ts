import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Payload } from 'payload'
import type { EntryType } from '../content/names.ts'
import type { Context } from '../delivery/context.ts'
import { HttpProblem } from '../delivery/http/problem.ts'
import { encodeId } from '../delivery/ids.ts'
import { DEFAULT_LOCALE, isLocale, LOCALES, preferredLanguage } from '../editorial/languages.ts'
import { isEntryType, pageQuery, policyOf, renderGone, renderPage, toShown } from './page.ts'
import type { Opened } from './server.ts'
import { standingOf } from './standing.ts'
import { type Visit, visitOf } from './tokens.ts'

interface Options {
  payload: Payload
  apollo: ApolloServer<Context>
  schema: GraphQLSchema
  publicUrl: string
  open(visit: Visit, reply: FastifyReply): Opened
}

type Address = {
  Params: { type: string; doc: string }
  Querystring: { token?: string; locale?: string; ui?: string }
}

/** `/preview/<type>/<doc>?locale=ru&ui=kk&token=…`: a plain page of an entry as its newest draft has it. */
export function previewPage(
  scope: FastifyInstance,
  { payload, apollo, schema, publicUrl, open }: Options,
) {
  const query = pageQuery(schema)
  const policy = policyOf(publicUrl)

  scope.get<Address>('/preview/:type/:doc', async (request, reply) => {
    const { locale: asked, ui } = request.query
    const token = String(request.query.token)
    const language = isLocale(ui) ? ui : preferredLanguage(request.headers['accept-language'])
    reply.headers({
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
    })
    reply.type('text/html; charset=utf-8')
    const { type, doc } = request.params
    const visit = await visitOf(payload, token)
    if (!visit || !shows(visit, type, doc)) return reply.code(404).send(renderGone(language))
    const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
    const { context, overlay } = open(visit, reply)
    try {
      const place = { type: type as EntryType, doc: Number(doc) }
      const ids = LOCALES.map((one) => encodeId({ ...place, locale: one }))
      const { body } = await apollo.executeOperation(
        { query, variables: { ids } },
        { contextValue: context },
      )
      const { data } = body.kind === 'single' ? body.singleResult : {}
      if (!data) throw BUSY
      const nodes = (data.nodes ?? []) as (Record<string, unknown> | null)[]
      const entries = nodes.flatMap((node) => (node ? [toShown(node)] : []))
      if (entries.length === 0) return reply.code(404).send(renderGone(language))
      const standing = await standingOf(overlay, { ...place, locale })
      const href = (one: string) => `?${new URLSearchParams({ locale: one, ui: language, token })}`
      const { expiresAt } = visit
      return renderPage({ language, locale, entries, standing, expiresAt, href })
    } finally {
      await overlay.close()
    }
  })
}

const BUSY = new HttpProblem(503, 'SERVICE_UNAVAILABLE', 'Please ask again in a moment')

const shows = ({ scope }: Visit, type: string, doc: string) =>
  isEntryType(type) &&
  /^[1-9]\d{0,8}$/.test(doc) &&
  (scope === 'all' || (scope.type === type && scope.doc === Number(doc)))
