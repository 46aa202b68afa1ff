import { join } from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type Field, getPayload, type Payload } from 'payload'
import { p, text } from '../../seed/data/text.ts'
import { LOCALES_SUFFIX } from '../../src/database/indexes.ts'

// Writes and publishes an article in three languages whenever it is asked to, and answers how many milliseconds that took: as the
// platform (`ours`), or as Payload does with the same fields and without our hooks, slugs and adapter (`plain`).

const payload = process.argv[2] === 'ours' ? await platform() : await payloadAsItComes()
process.on('message', async (round) => {
  process.send?.(await publishArticle(payload, Number(round)))
})
process.send?.('ready')

async function publishArticle(payload: Payload, round: number) {
  const words = (language: string) => ({
    title: `${language} ${round}`,
    slug: `article-${round}`,
    summary: `${language} туралы қысқаша мәтін, екі сөйлем. Бұл екіншісі.`,
    body: text(...Array.from({ length: 8 }, (_, n) => p(`${language} абзац ${n}. `.repeat(20)))),
    _status: 'published' as const,
  })
  const began = performance.now()
  const { id } = await payload.create({
    collection: 'articles',
    locale: 'kk',
    data: { ...words('Қазақша'), date: '2026-03-01T09:00:00Z', kind: 'news' } as never,
  })
  for (const [locale, language] of [
    ['ru', 'Орысша'],
    ['en', 'English'],
  ] as const) {
    await payload.update({ collection: 'articles', id, locale, data: words(language) as never })
  }
  return performance.now() - began
}

async function platform() {
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}

async function payloadAsItComes() {
  const { contentTypes } = await import('../../src/content/index.ts')
  const { media } = await import('../../src/content/media/media.ts')
  const { user } = await import('../../src/content/user/user.ts')
  const { editor } = await import('../../src/content/fields/body.ts')
  const { localStorage } = await import('../../src/storage/local.ts')
  const files = process.env.DATA_DIR ?? ''
  const plain = ({ hooks: _, endpoints: __, ...collection }: CollectionConfig) => ({
    ...collection,
    fields: collection.fields.map(withoutHooks),
  })
  const config = buildConfig({
    secret: 'a secret of the benchmark, which guards nothing',
    collections: [
      ...contentTypes.map(({ config }) => plain(config)),
      plain(media({ folder: join(files, 'media'), storage: localStorage(files) })),
      plain(user({ secureCookies: false })),
    ],
    localization: { locales: ['kk', 'ru', 'en'], defaultLocale: 'kk', fallback: false },
    experimental: { localizeStatus: true },
    db: postgresAdapter({
      push: false,
      localesSuffix: LOCALES_SUFFIX,
      pool: { connectionString: process.env.DATABASE_URL ?? '', max: 32 },
    }),
    editor,
    graphQL: { disable: true },
    telemetry: false,
    logger: { options: { level: 'error' } },
  })
  return getPayload({ config })
}

/** Our hooks and the slug's checks are what is measured, so Payload as it comes has none of them. */
function withoutHooks(field: Field): Field {
  if (!('name' in field) || field.type === 'ui') return field
  const { hooks: _, ...rest } = field as Field & { hooks?: unknown }
  if (field.name !== 'slug') return rest as Field
  const { validate: __, ...slug } = rest as Field & { validate?: unknown }
  return slug as Field
}
