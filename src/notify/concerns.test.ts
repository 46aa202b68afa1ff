import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../payload-types.ts'
import { slugs, startTold, type Told } from '../../test/support/told.ts'
import { until } from '../../test/support/until.ts'
import { encodeId } from '../delivery/ids.ts'
import { exposition } from '../metrics/registry.ts'

let world: Told

beforeAll(async () => {
  world = await startTold()
})
afterAll(() => world?.close())

describe('a publication', () => {
  it('is told to the sites that it concerns, by type, id and language', async () => {
    let article: Article | undefined
    const told = await world.toldOf(async () => {
      article = await world.articleOf([world.ile.id])
    })
    expect(slugs(told)).toEqual(['ile', 'portal'])
    const id = encodeId({ type: 'article', doc: article?.id as number, locale: 'kk' })
    for (const { notice, slug } of told) {
      expect(notice).toMatchObject({
        type: 'publication.changed',
        site: slug,
        complete: true,
        changes: [{ kind: 'UPSERT', type: 'ARTICLE', id, locale: 'KK' }],
      })
    }
  })

  it('for every district is told to every site', async () => {
    expect(slugs(await world.toldOf(() => world.articleOf([])))).toEqual([
      'ile',
      'portal',
      'talgar',
    ])
  })

  it('in a language that a site does not have is not told to it', async () => {
    const article = await world.articleOf([world.ile.id, world.talgar.id])
    const russian = { title: 'Новость', summary: 'Кратко', body: article.body }
    expect(slugs(await world.toldOf(() => world.change(article, russian, 'ru')))).toEqual([
      'ile',
      'portal',
    ])
  })

  it('that leaves a district is told to both', async () => {
    const article = await world.articleOf([world.ile.id])
    const told = await world.toldOf(() => world.change(article, { districts: [world.talgar.id] }))
    expect(told.map(({ slug, notice }) => [slug, notice.changes[0]?.kind]).sort()).toEqual([
      ['ile', 'DELETE'],
      ['portal', 'DELETE'],
      ['talgar', 'UPSERT'],
    ])
  })

  it('of a draft is told to nobody', async () => {
    expect(await world.toldOf(() => world.articleOf([world.ile.id], { _status: 'draft' }))).toEqual(
      [],
    )
  })

  it('that was rolled back is told to nobody', async () => {
    const told = await world.toldOf(async () => {
      await expect(
        world.articleOf([world.ile.id], { body: null, summary: null, slug: 'nothing' }),
      ).rejects.toThrow()
    })
    expect(told).toEqual([])
  })

  it('with others within a second is one notice', async () => {
    const told = await world.toldOf(() =>
      Promise.all(
        [1, 2, 3].map(() =>
          world.articleOf([world.talgar.id], { date: '2026-03-01T00:00:00.000Z' }),
        ),
      ),
    )
    expect(slugs(told)).toEqual(['talgar'])
    expect(told[0]?.notice.changes).toHaveLength(3)
  })

  it('is followed from the cursor of the notice without anything missed or told twice', async () => {
    const [first] = await world.toldOf(() => world.articleOf([world.talgar.id]))
    const article = await world.articleOf([world.talgar.id])
    await world.settled()
    const { data } = await world.platform.query(
      `query ($after: String) { changes(after: $after, filter: { districts: ["talgar"], locales: [KK] }) { changes { id } } }`,
      { after: first?.notice.cursor },
    )
    expect(data.changes.changes).toEqual([
      { id: encodeId({ type: 'article', doc: article.id, locale: 'kk' }) },
    ])
  })
})

describe('«send again»', () => {
  it('sends a notice although nothing changed', async () => {
    const told = await world.toldOf(() =>
      world.administrator.post(`/api/sites/${world.ofIle.id}/webhook/send`),
    )
    expect(told).toMatchObject([{ slug: 'ile', notice: { complete: true, changes: [] } }])
  })
})

describe('what Prometheus is told', () => {
  it('names sites by their slugs and says what came of it', async () => {
    await until(() => exposition().includes('notices_queue{state="dead"} 0'))
    expect(exposition()).toMatch(/^notices_total\{site="ile",outcome="sent"\} \d+$/m)
    expect(exposition()).not.toContain('127.0.0.1')
  })
})

describe('a site that is told otherwise', () => {
  it('hears nothing, and when it is told again all that it missed', async () => {
    const say = (told: string) =>
      world.platform.payload.update({
        collection: 'sites',
        id: world.ofTalgar.id,
        data: { told } as never,
      })
    await say('none')
    expect(await world.toldOf(() => world.articleOf([world.talgar.id]))).toEqual([])
    await say('webhook')
    const told = await world.toldOf(() => world.articleOf([world.talgar.id]))
    expect(told).toMatchObject([{ slug: 'talgar', notice: { complete: true } }])
    expect(told[0]?.notice.changes).toHaveLength(2)
  })
})

describe('a database that was restored', () => {
  it('tells every site to look for itself, although no notice waits', async () => {
    const told = await world.toldOf(async () => {
      await world.platform.sql('update delivery.epoch set id = gen_random_uuid()')
      await world.work()
      await until(() => world.ofRegion.received.at(-1)?.notice.complete === false)
    })
    expect(slugs(told)).toEqual(['ile', 'portal', 'talgar'])
    for (const { notice } of told) expect(notice).toMatchObject({ complete: false, changes: [] })
  })
})
