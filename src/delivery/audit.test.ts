import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})
afterAll(() => platform.close())

// The names alone: what they ask is graphql-http's, over the same HTTP as everybody's.
it.each(serverAudits({ url: '' }).map(({ name }, index) => [name, index] as const))(
  'GraphQL over HTTP: %s',
  async (_, index) => {
    const audit = serverAudits({ url: `${platform.url}/graphql` })[index]
    expect(await audit?.fn()).toMatchObject({ status: 'ok' })
  },
)
