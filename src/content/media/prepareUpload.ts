import { createHash } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook, type FieldHook, type PayloadRequest } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { say } from '../../editorial/messages.ts'

/** Pixels of the largest picture taken: 40 megapixels, about what a telephone's camera gives. */
const MOST_PIXELS = 40_000_000
/** The long side that pictures are kept at, in pixels: twice the widest rendition's use on a page. */
const LONGEST_SIDE = 3200

interface Measured {
  thumbhash: string | null
  dominantColor: string | null
  digest: string
}

/**
 * Makes a picture what the platform keeps: upright, at most 3200 pixels long, and without the camera's metadata, the place it was
 * taken at above all. Measures what pages show while it loads.
 * @throws APIError that tells the editor why a file is refused
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || !['create', 'update'].includes(operation)) return args
  const measured = file.mimetype.startsWith('image/')
    ? await cleanPicture(req, file)
    : { thumbhash: null, dominantColor: null, digest: digestOf(file.data) }
  req.context.measured = measured
  return args
}

/** A field's hook: the value that was measured of the new upload; without one it stays as it was. */
export const fromUpload =
  (name: keyof Measured): FieldHook =>
  ({ req, originalDoc }) =>
    (req.context.measured as Measured | undefined)?.[name] ?? originalDoc?.[name] ?? null

async function cleanPicture(req: PayloadRequest, file: NonNullable<PayloadRequest['file']>) {
  try {
    const source = sharp(file.data, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format } = await source.metadata()
    const upright = source
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    // Written anew without metadata; the colours are brought to sRGB.
    const clean = await encode(upright, format).toBuffer()
    file.data = clean
    file.size = clean.length
    return { ...(await placeholder(clean)), digest: digestOf(clean) }
  } catch (error) {
    req.payload.logger.info({ msg: 'A picture was refused', reason: (error as Error).message })
    throw new APIError(reasonFor(req, error as Error), 400, null, true)
  }
}

function encode(picture: Sharp, format: string | undefined) {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 90, mozjpeg: true })
    case 'png':
      return picture.png()
    case 'webp':
      return picture.webp({ quality: 90 })
    case 'heif':
      return picture.avif({ quality: 80 })
    default:
      throw new Error(`the format ${format} is not taken`)
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

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

function reasonFor(req: PayloadRequest, error: Error) {
  if (/pixel limit/i.test(error.message)) {
    return say(req, {
      kk: 'Сурет тым үлкен: ең көбі 40 мегапиксель. Оны кішірейтіп, қайта жүктеңіз.',
      ru: 'Изображение слишком большое: не больше 40 мегапикселей. Уменьшите его и загрузите снова.',
      en: 'The picture is too large: 40 megapixels at most. Make it smaller and upload it again.',
    })
  }
  return say(req, {
    kk: 'Бұл файл сурет ретінде оқылмайды: бүлінген не басқа түрдегі файл. JPEG, PNG, WebP не AVIF жүктеңіз.',
    ru: 'Файл не читается как изображение: повреждён или другого вида. Загрузите JPEG, PNG, WebP или AVIF.',
    en: 'This file cannot be read as a picture: it is damaged or of another kind. Upload a JPEG, PNG, WebP or AVIF.',
  })
}
