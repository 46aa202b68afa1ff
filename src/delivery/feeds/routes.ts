import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../editorial/languages.ts'
import { type Context, createContext } from '../context.ts'
import type { Database } from '../database.ts'
import type { EntrySource } from '../entries.ts'
import { type FeedAddress, parsePath, pathOf } from './address.ts'
import { sendFeed } from './answer.ts'
import { findBySlug } from './find.ts'
import { calendarFeed } from './ics/feed.ts'
import { newsFeed } from './news/feed.ts'

const METHODS = 'GET, HEAD, OPTIONS'

/** For people who use no GraphQL: calendars under `/ics`, news as Atom and JSON Feed under `/feeds`. */
export function feedRoutes(
  server: FastifyInstance,
  { database, publicUrl }: { database: Database; publicUrl: string },
) {
  server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return refuse(reply.header('allow', METHODS), 405, 'Feeds are only read')
      }
    })
    scope.setErrorHandler((error, request, reply) => {
      request.log.error(error)
      return refuse(reply, 500, 'Something went wrong on our side')
    })
    const answer = (request: FastifyRequest, reply: FastifyReply) =>
      answerFeed(request, reply, createContext(database, publicUrl))
    scope.all('/ics/*', answer)
    scope.all('/feeds/*', answer)
  })
}

async function answerFeed(request: FastifyRequest, reply: FastifyReply, context: Context) {
  const [path = ''] = request.url.split('?')
  const wanted = parsePath(path)
  if (!wanted) return refuse(reply, 404, 'There is no such feed')
  const { locale = DEFAULT_LOCALE } = request.query as { locale?: unknown }
  if (!isLocale(locale)) return refuse(reply, 400, `locale must be one of ${LOCALES.join(', ')}`)
  const languages = [locale, ...LOCALES.filter((one) => one !== locale)]
  const found = wanted.of && (await findBySlug(context, wanted.of, languages))
  if (wanted.of && !found) {
    return refuse(reply, 404, `There is no ${wanted.of.type} ${wanted.of.slug}, or not any more`)
  }
  if (found?.former) return lead(reply, moved(wanted, found.entry.slug), locale)
  const subject = found?.entry ?? null
  const feed =
    wanted.format === 'ics'
      ? calendarFeed(subject as EntrySource, wanted.of.type, locale, context)
      : newsFeed(subject, wanted.format, languages, context)
  return sendFeed(request, reply, await feed, context.now)
}

const moved = (wanted: FeedAddress, slug: string): FeedAddress =>
  ({ ...wanted, of: { ...wanted.of, slug } }) as FeedAddress

/** To where a slug of old leads now. */
const lead = (reply: FastifyReply, to: FeedAddress, locale: Locale) =>
  reply.header('cache-control', 'public, max-age=0, s-maxage=60').redirect(pathOf(to, locale), 301)

/** Nothing of a refusal is kept: what is not there now may be published in a moment. */
const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply
    .code(status)
    .headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .send(`${message}\n`)
