import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
} from 'payload'
import { LOCALES } from '../../editorial/languages.ts'
import { say } from '../../editorial/messages.ts'
import { rows } from '../database.ts'
import { oneEditorAtATime } from '../hooks.ts'
import { versionsShowing } from '../log.ts'
import { transactionOf } from '../transaction.ts'
import { type PublicMedia, presentMedia } from './present.ts'
import { readMedia, writeMedia } from './show.ts'

/** A picture is embedded in what shows it: its change is a change of every public version that does. */
const tellWhoShowsIt: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const { db, changes } = await transactionOf(req)
  const [before] = rows<{ data: PublicMedia }>(
    await db.execute(sql`select data from delivery.media where id = ${doc.id}`),
  )
  const [now] = await readMedia(req, [doc.id])
  if (!before || !now) return doc
  const after = presentMedia(now)
  const changed = LOCALES.filter(
    (locale) => inLanguage(before.data, locale) !== inLanguage(after, locale),
  )
  if (changed.length === 0) return doc
  await writeMedia(db, [now])
  const versions = await versionsShowing(db, doc.id)
  changes.push(...versions.filter(({ locale }) => changed.some((one) => one === locale)))
  return doc
}

const inLanguage = ({ texts, ...shared }: PublicMedia, locale: keyof PublicMedia['texts']) =>
  JSON.stringify([shared, texts[locale]])

const keepWhatIsShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = await transactionOf(req)
  const shown = await versionsShowing(db, Number(id))
  if (shown.length === 0) return
  const count = new Set(shown.map(({ type, doc }) => `${type} ${doc}`)).size
  throw new APIError(
    say(req, {
      kk: `Жою мүмкін емес: бұл файл жарияланған ${count} құжатта көрсетілген. Алдымен сол жерден алып тастаңыз.`,
      ru: `Удалить нельзя: файл показан в опубликованных документах (${count}). Сначала уберите его оттуда.`,
      en: `It cannot be deleted: published documents (${count}) show this file. Take it out there first.`,
    }),
    409,
    null,
    true,
  )
}

/** What the collection of pictures and files needs so that entries that show them stay right. */
export const mediaHooks = {
  beforeOperation: [oneEditorAtATime],
  beforeDelete: [keepWhatIsShown],
  afterChange: [tellWhoShowsIt],
} satisfies CollectionConfig['hooks']
