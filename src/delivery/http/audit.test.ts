import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDelivery, type TestDelivery } from '../../../test/support/delivery.ts'

let delivery: TestDelivery

beforeAll(async () => {
  delivery = await startDelivery()
})
afterAll(() => delivery.close())

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  it.each(serverAudits({ url: '' }).map(({ name }, index) => [name, index] as const))(
    '%s',
    async (_, index) => {
      const audit = serverAudits({ url: `${delivery.url}/graphql` })[index]
      expect(await audit?.fn()).toMatchObject({ status: 'ok' })
    },
  )
})
