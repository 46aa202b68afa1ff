import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import type { Notice } from '../../src/notify/notice.ts'
import type { RestAnswer } from './client.ts'
import type { TestPlatform } from './platform.ts'

/** A notice that came, as it came. */
export interface Received {
  id: string
  headers: Record<string, string>
  body: string
  notice: Notice
}

/** Does something else than to take the notice, or leaves it to the usual. */
export type Behaviour = (
  response: ServerResponse,
  request: IncomingMessage,
) => boolean | Promise<boolean>

/** A site elsewhere that is told by a webhook: real HTTP on this machine. */
export interface ToldSite {
  id: number
  slug: string
  address: string
  /** All that came, in its order. */
  received: Received[]
  /** What it does with the requests from now on. */
  behave(behaviour: Behaviour): void
  /** @throws unless the notice is signed with this secret, by the library that sites use */
  verify(received: Received, secret?: string): void
  secret: string
  close(): Promise<void>
}

/** Makes a site of a district and has it told by a webhook. @param post as an administrator */
export async function startToldSite(
  platform: Pick<TestPlatform, 'payload'>,
  site: { id: number; slug?: string | null },
  post: (path: string) => Promise<RestAnswer>,
): Promise<ToldSite> {
  const received: Received[] = []
  let behaviour: Behaviour = () => false
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const headers = request.headers as Record<string, string>
    received.push({ id: headers['webhook-id'] as string, headers, body, notice: JSON.parse(body) })
    if (!(await behaviour(response, request))) response.writeHead(204).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/publication`
  await platform.payload.update({
    collection: 'sites',
    id: site.id,
    data: { told: 'webhook', webhookUrl: address },
  })
  const { body } = await post(`/api/sites/${site.id}/webhook/secret`)
  const secret = body.secret as string
  return {
    id: site.id,
    slug: site.slug as string,
    address,
    received,
    secret,
    behave: (given) => {
      behaviour = given
    },
    verify: ({ body, headers }, used = secret) => {
      new Webhook(used).verify(body, headers)
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
