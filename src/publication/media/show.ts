import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { LANGUAGE_NAMES, type Label, type Locale } from '../../editorial/languages.ts'
import type { Problem } from '../../editorial/messages.ts'
import type { Presented } from '../contract.ts'
import { type Database, idList, type Schema, tableIn } from '../database.ts'
import { lockDocuments } from '../locks.ts'
import { type MediaDoc, presentMedia } from './present.ts'

export interface ShownMedia {
  /** What keeps the picture from being shown in the language, if anything. */
  problemOf(id: number, locale: Locale, presented: Presented): Problem | undefined
  /** Takes from the world what no public entry shows any more. To be called once the entries are written. */
  dropUnshown(): Promise<void>
}

/**
 * Makes public the pictures and files that entries are to show, where they showed others before. They are locked until the end of the
 * transaction, so that neither a change of one nor the withdrawal of its last entry can pass in between.
 */
export async function showMedia(
  req: PayloadRequest,
  db: Database,
  { before, after: wanted }: { before: Set<number>; after: Set<number> },
): Promise<ShownMedia> {
  const gone = [...before].filter((id) => !wanted.has(id))
  const added = [...wanted].filter((id) => !before.has(id))
  await lockDocuments(db, 'media', [...gone, ...added])
  const docs = new Map((await readMedia(req, wanted)).map((doc) => [doc.id, doc]))
  await writeMedia(
    db,
    added.flatMap((id) => docs.get(id) ?? []),
  )
  return {
    problemOf: (id, locale, presented) => {
      const doc = docs.get(id)
      const place = placeOf(id, presented)
      if (!doc) return { ...place, message: missing(id) }
      const described = doc.mimeType?.startsWith('image/') ? doc.alt?.[locale] : true
      return described ? undefined : { ...place, message: undescribed(doc, locale) }
    },
    dropUnshown: async () => {
      if (gone.length === 0) return
      await db.execute(sql`
        delete from delivery.media m where id = any(${idList(gone)})
        and not exists (select from delivery.entries where media @> array[m.id])`)
    },
  }
}

/** The documents with all their languages, as the database gives them. */
export async function readMedia(req: PayloadRequest, ids: Iterable<number>) {
  const wanted = [...ids]
  if (wanted.length === 0) return []
  const { docs } = await req.payload.db.find<MediaDoc>({
    collection: 'media',
    where: { id: { in: wanted } },
    pagination: false,
    req,
  })
  return docs
}

export async function writeMedia(db: Database, docs: MediaDoc[], schema: Schema = 'delivery') {
  if (docs.length === 0) return
  const shown = docs.map((doc) => ({ id: doc.id, data: presentMedia(doc) }))
  await db.execute(sql`
    insert into ${tableIn(schema, 'media')} (id, data)
    select * from json_to_recordset(${JSON.stringify(shown)}::json) as one(id int, data json)
    ${schema === 'delivery' ? sql`on conflict (id) do update set data = excluded.data` : sql``}`)
}

/** Where the form shows a problem with a picture: at the text where that shows it, else at the cover. */
function placeOf(id: number, { head, body }: Presented): Pick<Problem, 'path' | 'label'> {
  const inText = body && [...body.images, ...body.files].includes(id)
  const isCover = 'cover' in head && head.cover === id
  return inText && !isCover
    ? { path: 'body', label: { kk: 'Мәтін', ru: 'Текст', en: 'Body' } }
    : { path: 'cover', label: { kk: 'Басты сурет', ru: 'Обложка', en: 'Cover' } }
}

const missing = (id: number): Label => ({
  kk: `№${id} сурет не файл табылмады. Басқасын таңдаңыз.`,
  ru: `Изображение или файл № ${id} не найдены. Выберите другой.`,
  en: `Picture or file no. ${id} does not exist. Please choose another.`,
})

const undescribed = (doc: MediaDoc, locale: Locale): Label => ({
  kk: `«${doc.filename}» суретінің сипаттамасы (alt) жоқ. Тілі: ${LANGUAGE_NAMES[locale].kk.toLowerCase()}. Оны медиада жазыңыз.`,
  ru: `У изображения «${doc.filename}» нет описания (alt). Язык: ${LANGUAGE_NAMES[locale].ru.toLowerCase()}. Добавьте его в медиа.`,
  en: `The picture “${doc.filename}” has no description (alt) in ${LANGUAGE_NAMES[locale].en}. Please add it in the media.`,
})
