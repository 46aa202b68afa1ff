import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Payload } from 'payload'
import type { EntryType } from '../content/names.ts'
import type { Context } from '../delivery/context.ts'
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
  Querystring: { token?: string; locale?: string }
}

/** `/preview/<type>/<doc>?token=…&locale=kk`: a plain page of an entry as its newest draft has it. */
export function previewPage(
  scope: FastifyInstance,
  { payload, apollo, schema, publicUrl, open }: Options,
) {
  const query = pageQuery(schema)
  const policy = policyOf(publicUrl)

  scope.get<Address>('/preview/:type/:doc', async (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language'])
    reply.headers({
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
    })
    reply.type('text/html; charset=utf-8')
    const { type, doc } = request.params
    const { token, locale: asked } = request.query
    const visit = typeof token === 'string' ? await visitOf(payload, token) : undefined
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
      const nodes = (data?.nodes ?? []) as (Record<string, unknown> | null)[]
      const entries = nodes.flatMap((node) => (node ? [toShown(node)] : []))
      if (entries.length === 0) return reply.code(404).send(renderGone(language))
      const standing = await standingOf(overlay, { ...place, locale })
      const href = (one: string) => `?locale=${one}&token=${encodeURIComponent(String(token))}`
      const { expiresAt } = visit
      return renderPage({ language, locale, entries, standing, expiresAt, href })
    } finally {
      await overlay.close()
    }
  })
}

const shows = ({ scope }: Visit, type: string, doc: string) =>
  isEntryType(type) &&
  /^[1-9]\d{0,8}$/.test(doc) &&
  (scope === 'all' || (scope.type === type && scope.doc === Number(doc)))
