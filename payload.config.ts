import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { s3Storage } from '@payloadcms/storage-s3'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { almatyDates } from './src/admin/dates/almatyDates.ts'
import { FALLBACK, languages, translations } from './src/admin/languages/index.ts'
import { answerHonestly } from './src/admin/rest/answers.ts'
import { loggerOptions, loggingLevels, neutralFaults } from './src/admin/rest/log.ts'
import { editor } from './src/content/fields/body.ts'
import { contentTypes } from './src/content/index.ts'
import { media } from './src/content/media/media.ts'
import { withTrueAccounts } from './src/content/user/sessions.ts'
import { user } from './src/content/user/user.ts'
import { deepPageIndex, LOCALES_SUFFIX } from './src/database/indexes.ts'
import { email } from './src/editorial/email.ts'
import { closeInternals } from './src/editorial/internals.ts'
import { DEFAULT_LOCALE, LANGUAGE_NAMES, LOCALES } from './src/editorial/languages.ts'
import { isLocal, ownOrigins, parseEnv } from './src/env.ts'
import { previewEndpoints } from './src/preview/endpoints.ts'
import { withPublication } from './src/publication/transaction.ts'
import { clientSettings } from './src/storage/s3.ts'
import { ORIGINALS, openStorage } from './src/storage/storage.ts'
import { ZONE } from './src/zone.ts'

const env = parseEnv(process.env)
const root = dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET ?? '',
  serverURL: env.PUBLIC_URL,
  collections: [
    ...contentTypes.map(({ config }) => config),
    media({ folder: join(env.DATA_DIR, ORIGINALS), storage: openStorage(env) }),
    user({ secureCookies: !isLocal(env.PUBLIC_URL) }),
  ],
  localization: {
    locales: LOCALES.map((code) => ({ code, label: LANGUAGE_NAMES[code] })),
    defaultLocale: DEFAULT_LOCALE,
    fallback: false,
    // A language at a time; the admin's own button is src/admin/components/PublishButton.tsx.
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  db: withPublication(
    withTrueAccounts(
      postgresAdapter({
        push: false,
        // By default the localized fields of sites would be in `sites_locales`, which is the table of the field `locales`.
        localesSuffix: LOCALES_SUFFIX,
        migrationDir: join(root, 'migrations'),
        pool: {
          connectionString: env.DATABASE_URL,
          max: 32,
          connectionTimeoutMillis: 10_000,
          idleTimeoutMillis: 30_000,
          application_name: 'cms',
          options: '-c lock_timeout=15s -c idle_in_transaction_session_timeout=60s',
        },
        afterSchemaInit: [deepPageIndex],
      }),
    ),
  ),
  editor,
  sharp,
  i18n: { supportedLanguages: languages, fallbackLanguage: FALLBACK, translations },
  endpoints: previewEndpoints,
  graphQL: { disable: true },
  cors: [...ownOrigins(env), ...env.CORS_ORIGINS],
  csrf: [...ownOrigins(env), ...env.CSRF_ORIGINS],
  upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  email: email(env),
  telemetry: false,
  logger: { options: loggerOptions(env.LOG_LEVEL) },
  loggingLevels,
  hooks: { afterError: [neutralFaults] },
  admin: {
    user: 'users',
    // The default asks an outside service for a picture by the e-mail address.
    avatar: 'default',
    components: {
      providers: ['/src/admin/dates/AlmatyTime.tsx#AlmatyTime'],
      beforeDashboard: ['/src/admin/components/Gaps.tsx#Gaps'],
      graphics: {
        Icon: '/src/admin/components/Brand.tsx#Icon',
        Logo: '/src/admin/components/Brand.tsx#Logo',
      },
    },
    importMap: { baseDir: root },
    meta: { titleSuffix: ' · Алматы жастары' },
    dateFormat: 'dd.MM.yyyy, HH:mm',
    timezones: {
      defaultTimezone: ZONE,
      supportedTimezones: [{ label: 'Алматы', value: ZONE }],
    },
  },
  // Written by `npm run types`; else every start would begin by writing them.
  typescript: { outputFile: join(root, 'payload-types.ts'), autoGenerate: false },
  plugins: [
    almatyDates,
    s3Storage({
      enabled: env.S3 !== undefined,
      // So that its columns are there either way, and files can move from the disk to a bucket.
      alwaysInsertFields: true,
      collections: { media: { prefix: ORIGINALS } },
      bucket: env.S3?.bucket ?? '',
      config: env.S3 ? clientSettings(env.S3) : {},
    }),
  ],
  onInit: (payload) => {
    closeInternals(payload)
    answerHonestly(payload)
  },
})
