import {
  APIError,
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  MissingFile,
  type PayloadRequest,
} from 'payload'
import type { Media } from '../../../payload-types.ts'
import { LOCALES, type Locale } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'
import { bytesOf, originalKey, type Storage } from '../../storage/storage.ts'

/** With `locale: 'all'` each text is an object of languages. */
type InAllLanguages = Omit<Media, 'alt' | 'caption' | 'title'> &
  Record<'alt' | 'caption' | 'title', Partial<Record<Locale, string | null>> | null | undefined>

/**
 * Copies a picture or file with all its texts. Payload's own way, in whose place this stands, asks
 * the platform for the file by its public address where files are kept in a bucket: as somebody
 * who is not signed in, from within the transaction.
 */
export const copyUpload = (storage: Storage): Endpoint => ({
  path: '/:id/duplicate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
    await addDataAndFileToRequest(req)
    // A copy is of the file that is there: one that is sent along, or fetched, is none.
    if (req.file || req.data?.url) throw new MissingFile(req.t)
    const mayCommit = await initTransaction(req)
    try {
      const doc = await copy(req, storage)
      if (mayCommit) await commitTransaction(req)
      const label = say(req, { kk: 'Файл', ru: 'Файл', en: 'File' })
      return Response.json({ doc, message: req.t('general:successfullyDuplicated', { label }) })
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  },
})

async function copy(req: PayloadRequest, storage: Storage) {
  const media = { collection: 'media', depth: 0, overrideAccess: false, req } as const
  const id = Number(req.routeParams?.id)
  const source = await read<InAllLanguages>(req, 'all', id)
  const original = await storage.read(originalKey(source.filename ?? ''))
  if (!original) throw new APIError(lost(req), 409, null, true)
  const { thumbhash, dominantColor, digest, credit, focalX, focalY } = source
  // The bytes were cleaned when they came; cleaned again they would be others.
  req.context.cleanAlready = { thumbhash, dominantColor, digest }
  const file = {
    data: await bytesOf(original),
    name: source.filename ?? '',
    mimetype: source.mimeType ?? '',
    size: original.size,
  }
  const written = LOCALES.filter((locale) => source.alt?.[locale] || source.title?.[locale])
  const [first = 'kk', ...others] = written
  const made = await req.payload.create({
    ...media,
    locale: first,
    data: { ...textsOf(source, first), credit, focalX, focalY },
    file,
  })
  // Otherwise every further save would be taken for one that brings the file again.
  delete req.file
  for (const locale of others) {
    await req.payload.update({ ...media, id: made.id, locale, data: textsOf(source, locale) })
  }
  return read<Media>(req, req.locale === 'ru' || req.locale === 'en' ? req.locale : 'kk', made.id)
}

const read = async <Doc>(req: PayloadRequest, locale: Locale | 'all', id: number) =>
  (await req.payload.findByID({
    collection: 'media',
    id,
    locale,
    depth: 0,
    overrideAccess: false,
    req,
  })) as unknown as Doc

const textsOf = ({ alt, caption, title }: InAllLanguages, locale: Locale) => ({
  alt: alt?.[locale] ?? null,
  caption: caption?.[locale] ?? null,
  title: title?.[locale] ?? null,
})

const lost = (req: PayloadRequest) =>
  say(req, {
    kk: 'Файлдың өзі сақтау орнында жоқ. Оны қайта жүктеңіз.',
    ru: 'Самого файла в хранилище нет. Загрузите его заново.',
    en: 'The file itself is missing from the storage. Please upload it again.',
  })
