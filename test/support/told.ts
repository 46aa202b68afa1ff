import type { Article } from '../../payload-types.ts'
import { startWorker } from '../../src/notify/worker.ts'
import { builders } from './build.ts'
import { type Person, signIn } from './client.ts'
import { startTestPlatform } from './platform.ts'
import { startToldSite, type ToldSite } from './toldSite.ts'
import { until } from './until.ts'

export type Told = Awaited<ReturnType<typeof startTold>>

/** A platform with two workers and three sites that are told by webhooks: of Ile, of Talgar in Kazakh alone, of Ile's whole region. */
export async function startTold() {
  const platform = await startTestPlatform()
  const build = builders(platform.payload)
  const administrator = await signIn(platform, { role: 'administrator' })
  const officer = await signIn(platform, { role: 'press_officer', allDistricts: true })
  const ile = await build.district({ slug: 'ile' })
  const talgar = await build.district({ slug: 'talgar' })
  const { ofIle, ofTalgar, ofRegion } = await startSites()
  const sites = [ofIle, ofTalgar, ofRegion]
  const workers: Awaited<ReturnType<typeof startWorker>>[] = []

  async function startSites() {
    const start = (entry: { id: number; slug?: string | null }) =>
      startToldSite(platform, entry, (path) => administrator.post(path))
    const portal = await platform.payload.create({
      collection: 'sites',
      locale: 'kk',
      data: {
        title: 'Портал',
        slug: 'portal',
        host: 'portal.localhost',
        region: ile.region,
      } as never,
    })
    return {
      ofIle: await start(await build.site({ slug: 'ile', district: ile.id })),
      ofTalgar: await start(
        await build.site({ slug: 'talgar', district: talgar.id, locales: ['kk'] }),
      ),
      ofRegion: await start(portal as { id: number; slug: string }),
    }
  }

  async function work() {
    const worker = await startWorker(
      {
        DATABASE_URL: platform.databaseUrl,
        PAYLOAD_SECRET: process.env.PAYLOAD_SECRET,
        LOG_LEVEL: 'silent',
        WEBHOOK_PRIVATE_NETWORKS: ['loopback'],
      },
      { patience: 400, upkeep: 100, abandoned: 5_000 },
    )
    workers.push(worker)
  }

  /** Waits until no notice waits: every site was looked at for what is public now. */
  const settled = () =>
    until(async () => {
      const waiting = await platform.sql(
        `select from graphile_worker.jobs where task_identifier = 'notice' and key is not null`,
      )
      return waiting.length === 0
    })

  /** What the sites are told of what this does. */
  async function toldOf(work: () => Promise<unknown>) {
    await settled()
    const before = sites.map(({ received }) => received.length)
    await work()
    await settled()
    return sites.flatMap(({ slug, received }, index) =>
      received.slice(before[index]).map(({ notice }) => ({ slug, notice })),
    )
  }

  const articleOf = (districts: number[], data = {}): Promise<Article> =>
    build.article({ districts, _status: 'published', ...data })

  const change = (article: Article, data: object, locale: 'kk' | 'ru' = 'kk') =>
    platform.payload.update({
      collection: 'articles',
      id: article.id,
      locale,
      data: { _status: 'published', ...data } as never,
    })

  /** As if the time of the next attempt had come. */
  const skipPauses = () =>
    platform.sql(`update graphile_worker._private_jobs set run_at = now() where locked_at is null`)

  const standing = async ({ id }: ToldSite) =>
    (await administrator.get(`/api/sites/${id}/webhook`)).body

  /** Waits for what comes of all attempts. */
  const untilState = (site: ToldSite, state: string) =>
    until(async () => {
      await skipPauses()
      return (await standing(site)).state === state
    })

  const send = (site: ToldSite, by: Person = administrator) =>
    by.post(`/api/sites/${site.id}/webhook/send`)

  await Promise.all([work(), work()])
  // The first notice of a site names nothing: nobody knows what it has.
  for (const site of sites) await send(site)
  await settled()

  return {
    ...{ platform, administrator, officer, ile, talgar, ofIle, ofTalgar, ofRegion },
    ...{ work, settled, toldOf, articleOf, change, skipPauses, standing, untilState, send },
    close: async () => {
      for (const worker of workers) await worker.close()
      for (const site of sites) await site.close()
      await platform.close()
    },
  }
}

/** The sites that were told, by their slugs. */
export const slugs = (told: { slug: string }[]) => told.map(({ slug }) => slug).sort()
