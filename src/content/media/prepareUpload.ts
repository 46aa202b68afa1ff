import { createHash } from 'node:crypto'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type FieldHook,
  MissingFile,
  type PayloadRequest,
} from 'payload'
import sharp, { type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { say } from '../../editorial/messages.ts'
import { handlesMedia } from '../../editorial/rights.ts'
import { lockDocuments } from '../../publication/locks.ts'
import { transactionOf } from '../../publication/transaction.ts'
import { type FileKind, kindOf } from './fileKinds.ts'
import { refuseBeforeReplacing } from './refuseBeforeReplacing.ts'
import { storedName } from './storedName.ts'

/** Pixels of the largest picture taken: what a good camera gives, and far more than any page shows. */
const MOST_PIXELS = 36_000_000
/** The long side that pictures are kept at, in pixels: twice the widest rendition's use on a page. */
const LONGEST_SIDE = 3200

interface Measured {
  thumbhash: string | null
  dominantColor: string | null
  digest: string
}

type File = NonNullable<PayloadRequest['file']>

interface Args {
  id?: number | string
  data?: Record<string, unknown>
  overrideAccess?: boolean
  duplicateFromID?: number | string
}

/**
 * Makes a picture what the platform keeps: upright, at most 3200 pixels long, and without the camera's metadata, the place it was
 * taken at above all. Measures what pages show while it loads. What is no picture or document of the kinds taken is refused.
 * @throws APIError that tells the editor why a file is refused
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, data = {}, overrideAccess, duplicateFromID } = args as Args
  // Payload refuses these in a moment; until then nothing of theirs is worth the work.
  if (!overrideAccess && !handlesMedia({ req })) return args
  if (!req.file && wantsFetching(req, { operation, duplicateFromID })) throw new MissingFile(req.t)
  const clean = { ...args, data: { ...withoutMeasures(data), ...keepWhole(req) } }
  if (!req.file) return clean

  const kind = kindOf(req.file.data)
  if (!kind) throw new APIError(unreadable(req), 400, null, true)
  req.file.mimetype = kind.type
  req.file.name = storedName(req.file.name, kind)
  if (operation === 'update' && id !== undefined) {
    await refuseBeforeReplacing(req, collection, { id, data: clean.data })
  }
  req.context.measured = req.context.cleanAlready ?? (await cleanFile(req, req.file, kind))
  if (!kind.isPicture) Object.assign(clean.data, { width: null, height: null })
  await oneNameAtATime(req)
  return clean
}

/** A field's hook: the value that was measured of the new upload; without one it stays as it was. */
export const fromUpload =
  (name: keyof Measured): FieldHook =>
  ({ req, originalDoc }) => {
    const measured = req.context.measured as Measured | undefined
    return (measured ? measured[name] : originalDoc?.[name]) ?? null
  }

/** Files come from the editor and from nowhere else: what Payload would fetch from an address would pass unseen. */
const wantsFetching = (
  { data }: PayloadRequest,
  {
    operation,
    duplicateFromID,
  }: { operation: string; duplicateFromID?: number | string | undefined },
) => operation === 'create' && (duplicateFromID === undefined || Boolean(data?.url))

/**
 * Cropping would change the bytes under a public address that promises not to change. The focal point stays, as what it is: two
 * numbers. As an edit of the file it would make Payload fetch the file and save it again.
 * @returns the focal point that was asked for
 */
function keepWhole({ query, file }: PayloadRequest) {
  const edits = query?.uploadEdits as { focalPoint?: { x: unknown; y: unknown } } | undefined
  if (!edits) return {}
  query.uploadEdits = file && edits.focalPoint ? { focalPoint: edits.focalPoint } : {}
  const [focalX, focalY] = [Number(edits.focalPoint?.x), Number(edits.focalPoint?.y)]
  return Number.isNaN(focalX + focalY) ? {} : { focalX, focalY }
}

/** What Payload measures itself and yet takes from whoever says something else. */
function withoutMeasures(data: Record<string, unknown>): Record<string, unknown> {
  const { mimeType, filesize, width, height, thumbnailURL, prefix, ...rest } = data
  return rest
}

/** Payload looks for a free name and then takes it: from here to the end of the transaction only one upload does. */
async function oneNameAtATime(req: PayloadRequest) {
  const { db } = await transactionOf(req)
  await lockDocuments(db, 'media names', [0])
}

const cleanFile = async (req: PayloadRequest, file: File, kind: FileKind): Promise<Measured> =>
  kind.isPicture
    ? cleanPicture(req, file, kind)
    : { thumbhash: null, dominantColor: null, digest: digestOf(file.data) }

async function cleanPicture(req: PayloadRequest, file: File, { type }: FileKind) {
  try {
    const upright = sharp(file.data, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    // Written anew without metadata; the colours are brought to sRGB.
    const clean = await encode(upright, type).toBuffer()
    file.data = clean
    file.size = clean.length
    return { ...(await placeholder(clean)), digest: digestOf(clean) }
  } catch (error) {
    const { message } = error as Error
    req.payload.logger.info({ msg: 'A picture was refused', reason: message })
    const reason = /pixel limit/i.test(message) ? tooLarge(req) : unreadable(req)
    throw new APIError(reason, 400, null, true)
  }
}

function encode(picture: Sharp, type: string) {
  switch (type) {
    case 'image/jpeg':
      return picture.jpeg({ quality: 90, mozjpeg: true })
    case 'image/png':
      return picture.png()
    case 'image/webp':
      return picture.webp({ quality: 90 })
    case 'image/avif':
      return picture.avif({ quality: 80 })
    default:
      throw new Error(`Pictures of the type ${type} are not taken`)
  }
}

async function placeholder(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .resize(100, 100, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { dominant } = await sharp(picture).stats()
  const hex = (channel: number) => channel.toString(16).padStart(2, '0')
  return {
    thumbhash: Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64'),
    dominantColor: `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`,
  }
}

const digestOf = (bytes: Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32)

const tooLarge = (req: PayloadRequest) =>
  say(req, {
    kk: 'Сурет тым үлкен: ең көбі 36 мегапиксель. Оны кішірейтіп, қайта жүктеңіз.',
    ru: 'Изображение слишком большое: не больше 36 мегапикселей. Уменьшите его и загрузите снова.',
    en: 'The picture is too large: 36 megapixels at most. Make it smaller and upload it again.',
  })

const unreadable = (req: PayloadRequest) =>
  say(req, {
    kk: 'Бұл файл қабылданбайды: бүлінген не басқа түрдегі файл. JPEG, PNG, WebP, AVIF суретін не PDF, DOCX, XLSX құжатын жүктеңіз.',
    ru: 'Файл не принимается: он повреждён или другого вида. Загрузите изображение JPEG, PNG, WebP, AVIF или документ PDF, DOCX, XLSX.',
    en: 'This file is not taken: it is damaged or of another kind. Upload a picture (JPEG, PNG, WebP, AVIF) or a document (PDF, DOCX, XLSX).',
  })
