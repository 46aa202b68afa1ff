import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Person, type RestAnswer, send, signIn } from '../../../test/support/client.ts'
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts'

interface Upload {
  bytes: Uint8Array
  name: string
  type: string
}

const LANGUAGES = ['kk', 'ru', 'en'] as const

let platform: TestPlatform
let officer: Person

beforeAll(async () => {
  platform = await startTestPlatform()
  officer = await signIn(platform, { role: 'press_officer', allDistricts: true })
})
afterAll(() => platform.close())

const JPEG = 'image/jpeg'
const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const canvas = (width = 60, height = 40, background = '#c81e1e') =>
  sharp({ create: { width, height, channels: 3, background } })

/** The place where the picture was taken, the camera and its owner, as a telephone writes them. */
const taken = (picture: Sharp) =>
  picture.withExif({
    IFD0: { Make: 'Camera', Model: 'of Aigul', Artist: 'Aigul' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 14/1 0/1', GPSLongitudeRef: 'E' },
  })

const jpeg = async (picture = canvas()) => new Uint8Array(await picture.jpeg().toBuffer())

const picture = async (name = 'picture.jpg'): Promise<Upload> => ({
  bytes: await jpeg(),
  name,
  type: JPEG,
})

const text = (content: string) => new TextEncoder().encode(content)

const pdf = (name = 'buiryq.pdf'): Upload => ({
  bytes: text('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n30\n%%EOF\n'),
  name,
  type: PDF,
})

/** A document as Word writes it: a ZIP with these files in it. */
function docx(name = 'oreje.docx'): Upload {
  const override = `<Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/>`
  const files = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types>${override}</Types>`,
    '_rels/.rels': '<?xml version="1.0"?><Relationships/>',
    'word/document.xml': '<?xml version="1.0"?><w:document/>',
  }
  return { bytes: zip(files), name, type: DOCX }
}

function zip(files: Record<string, string>) {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content)
    const sums = Buffer.alloc(12)
    sums.writeUInt32LE(data.length, 4)
    sums.writeUInt32LE(content.length, 8)
    const length = Buffer.alloc(4)
    length.writeUInt16LE(name.length)
    const method = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0])
    const entry = [Buffer.from('PK\x03\x04'), method, sums, length, Buffer.from(name), data]
    const position = Buffer.alloc(14)
    position.writeUInt32LE(offset, 10)
    const made = Buffer.from([20, 0])
    directory.push(
      Buffer.from('PK\x01\x02'),
      made,
      method,
      sums,
      length,
      position.subarray(0, 14),
      Buffer.from(name),
    )
    const whole = Buffer.concat(entry)
    parts.push(whole)
    offset += whole.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, central, end]))
}

const folder = () => join(platform.dataDir, 'media')

const filesStored = () => readdir(folder()).catch(() => [] as string[])

/** All that is stored of uploads: files with their bytes, and rows. */
async function stored() {
  const files: Record<string, string> = {}
  for (const name of await filesStored()) {
    files[name] = createHash('sha256')
      .update(await readFile(join(folder(), name)))
      .digest('hex')
  }
  return { files, rows: await platform.sql('select * from media order by id') }
}

const upload = (file: Upload, data: object = { alt: 'Сурет' }, query = '?locale=kk&depth=0') =>
  officer.upload(file, data, query)

async function uploaded(file: Upload, data?: object) {
  const { status, body } = await upload(file, data)
  expect(status, JSON.stringify(body.errors)).toBe(201)
  return body.doc
}

/** Puts another file in the place of an upload's. */
async function replace(
  id: number,
  { bytes, name, type }: Upload,
  data: object = {},
  query = '?locale=kk&depth=0',
): Promise<RestAnswer> {
  const form = new FormData()
  form.append('file', new Blob([bytes as BlobPart], { type }), name)
  form.append('_payload', JSON.stringify(data))
  const response = await fetch(`${platform.url}/api/media/${id}${query}`, {
    method: 'PATCH',
    headers: { authorization: `JWT ${officer.token}` },
    body: form,
  })
  return {
    status: response.status,
    body: (await response.json()) as RestAnswer['body'],
    headers: response.headers,
  }
}

/** The same upload in a language of the interface, chosen as a browser or as the admin does. */
async function refusal(file: Upload, headers: Record<string, string>): Promise<RestAnswer> {
  const form = new FormData()
  form.append('file', new Blob([file.bytes as BlobPart], { type: file.type }), file.name)
  form.append('_payload', JSON.stringify({ alt: 'Сурет' }))
  const response = await fetch(`${platform.url}/api/media?locale=kk`, {
    method: 'POST',
    headers: { authorization: `JWT ${officer.token}`, ...headers },
    body: form,
  })
  const body = (await response.json()) as RestAnswer['body']
  return { status: response.status, body, headers: response.headers }
}

const original = (name: string) => readFile(join(folder(), name))

const metadataOf = async (name: string) => sharp(await original(name)).metadata()

async function expectNoTrace(name: string) {
  const { exif, xmp, iptc, orientation } = await metadataOf(name)
  expect({ exif, xmp, iptc, orientation }).toEqual({})
  const bytes = (await original(name)).toString('latin1')
  for (const word of ['Aigul', 'Camera', 'Exif']) expect(bytes).not.toContain(word)
}

describe('a picture', () => {
  it('loses the place and the camera in every format', async () => {
    const pictures: [string, Buffer][] = [
      ['jpg', await taken(canvas().jpeg()).toBuffer()],
      ['png', await taken(canvas().png()).toBuffer()],
      ['webp', await taken(canvas().webp()).toBuffer()],
      ['avif', await taken(canvas().avif()).toBuffer()],
    ]
    for (const [extension, bytes] of pictures) {
      expect((await sharp(bytes).metadata()).exif, `${extension} to begin with`).toBeDefined()
      const type = extension === 'jpg' ? JPEG : `image/${extension}`
      const doc = await uploaded({ bytes, name: `place.${extension}`, type })
      expect(doc.mimeType).toBe(type)
      await expectNoTrace(doc.filename)
    }
  })

  it('loses them whatever the file is called and said to be', async () => {
    const bytes = new Uint8Array(await taken(canvas().jpeg()).toBuffer())
    for (const [name, type] of [
      ['place.pdf', PDF],
      ['place.docx', DOCX],
      ['place.jpg', 'application/octet-stream'],
      ['place.jpg', PDF],
      ['place.png', 'image/png'],
      ['place', JPEG],
      ['place.jpg.html', 'text/html'],
      ['place.svg', 'image/svg+xml'],
    ] as const) {
      const { status, body } = await upload({ bytes, name, type })
      if (status !== 201) {
        expect(status, `${name} as ${type}`).toBe(400)
        continue
      }
      expect(body.doc, `${name} as ${type}`).toMatchObject({ mimeType: JPEG, width: 60 })
      expect(body.doc.filename).toMatch(/\.jpe?g$/)
      expect(body.doc.thumbhash).toBeTruthy()
      await expectNoTrace(body.doc.filename)
    }
  })

  it('loses them when it takes the place of another, and when it is copied', async () => {
    const doc = await uploaded(await picture())
    const bytes = new Uint8Array(await taken(canvas(80, 40).jpeg()).toBuffer())
    const replaced = await replace(doc.id, { bytes, name: 'place.jpg', type: JPEG })
    expect(replaced.status).toBe(200)
    expect(replaced.body.doc).toMatchObject({ width: 80, alt: 'Сурет' })
    await expectNoTrace(replaced.body.doc.filename)

    const copy = (await officer.post(`/api/media/${doc.id}/duplicate?locale=kk&depth=0`)).body.doc
    expect(copy.filename).not.toBe(replaced.body.doc.filename)
    expect(copy).toMatchObject({ width: 80, thumbhash: replaced.body.doc.thumbhash })
    await expectNoTrace(copy.filename)
  })

  it('stands upright', async () => {
    const bytes = await canvas(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(bytes).metadata()).orientation).toBe(6)
    const doc = await uploaded({ bytes, name: 'lying.jpg', type: JPEG })
    expect(doc).toMatchObject({ width: 40, height: 60 })
    expect(await metadataOf(doc.filename)).toMatchObject({ width: 40, height: 60 })
    await expectNoTrace(doc.filename)
  })

  it('is at most 3200 pixels long', async () => {
    const bytes = await jpeg(canvas(6400, 3000))
    const doc = await uploaded({ bytes, name: 'large.jpg', type: JPEG })
    expect(doc).toMatchObject({ width: 3200, height: 1500 })
    expect(await metadataOf(doc.filename)).toMatchObject({ width: 3200, height: 1500 })
    expect(doc.filesize).toBe((await original(doc.filename)).length)
  })

  it('may have 36 megapixels', async () => {
    const bytes = new Uint8Array(await canvas(7500, 4800).png().toBuffer())
    const doc = await uploaded({ bytes, name: 'large.png', type: 'image/png' })
    expect(doc).toMatchObject({ width: 3200, height: 2048 })
  })

  it('has a placeholder and a dominant colour, measured by the platform', async () => {
    const doc = await uploaded({
      bytes: await jpeg(canvas(300, 200, '#c81e1e')),
      name: 'red.jpg',
      type: JPEG,
    })
    expect(Buffer.from(doc.thumbhash, 'base64').length).toBeGreaterThan(4)
    expect(doc.dominantColor).toMatch(/^#[0-9a-f]{6}$/)
    const [red = 0, green = 0, blue = 0] = Buffer.from(doc.dominantColor.slice(1), 'hex')
    expect(red).toBeGreaterThan(150)
    expect(Math.max(green, blue)).toBeLessThan(90)
  })

  it('takes nothing of what is measured from the client', async () => {
    const clean = await uploaded(await picture())
    const claims = {
      thumbhash: 'AAAA',
      dominantColor: '#00ff00',
      digest: 'mine',
      mimeType: PDF,
      width: 1,
      height: 1,
      filesize: 1,
      filename: 'mine.jpg',
      url: 'https://evil.example/mine.jpg',
      thumbnailURL: 'https://evil.example/mine.jpg',
      sizes: { thumbnail: { url: 'https://evil.example/mine.jpg' } },
      prefix: '../..',
    }
    const facts = ({ filename, url, ...doc }: Record<string, unknown>) => {
      const { thumbhash, dominantColor, digest, mimeType, width, height, filesize } = doc
      expect(String(url)).toMatch(/\/api\/media\/file\//)
      expect(filename).not.toBe('mine.jpg')
      expect(JSON.stringify(doc)).not.toContain('evil.example')
      return { thumbhash, dominantColor, digest, mimeType, width, height, filesize }
    }
    const honest = facts(clean)
    expect(facts(await uploaded(await picture(), { alt: 'Сурет', ...claims }))).toEqual(honest)

    const patched = await officer.patch(`/api/media/${clean.id}?locale=kk&depth=0`, claims)
    expect(patched.status).toBe(200)
    expect(facts(patched.body.doc)).toEqual(honest)
    expect(patched.body.doc.filename).toBe(clean.filename)
    const replaced = await replace(clean.id, await picture(), claims)
    expect(facts(replaced.body.doc)).toEqual(honest)
  })

  it('keeps what was measured when its texts change, and loses it when a file replaces it', async () => {
    const doc = await uploaded(await picture())
    const { body } = await officer.patch(`/api/media/${doc.id}?locale=ru&depth=0`, {
      alt: 'Рисунок',
    })
    const { thumbhash, dominantColor, digest } = doc
    expect(body.doc).toMatchObject({ thumbhash, dominantColor, digest })

    const replaced = await replace(doc.id, pdf())
    expect(replaced.status).toBe(200)
    expect(replaced.body.doc).toMatchObject({
      mimeType: PDF,
      thumbhash: null,
      dominantColor: null,
      width: null,
    })
    expect(replaced.body.doc.digest).not.toBe(digest)
  })

  it('is not cropped behind the back of its public address', async () => {
    const doc = await uploaded(await picture())
    const before = await stored()
    const crop = '&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][x]=0'
    const size =
      '&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10'
    await officer.patch(`/api/media/${doc.id}?locale=kk${crop}${size}`, { credit: 'Айгүл' })
    expect((await stored()).files).toEqual(before.files)
  })

  it('has its focal point where the editor puts it', async () => {
    const doc = await uploaded(await picture())
    const path = `/api/media/${doc.id}?locale=kk&depth=0`
    const { body } = await officer.patch(path, { focalX: 20, focalY: 80 })
    expect(body.doc).toMatchObject({ focalX: 20, focalY: 80, width: 60, filename: doc.filename })
    for (const wrong of [{ focalX: -5 }, { focalY: 100.5 }, { focalX: 1e9 }]) {
      const refused = await officer.patch(path, wrong)
      expect(refused.status, JSON.stringify(wrong)).toBe(400)
      expect(refused.body.errors[0].data.errors[0].path).toBe(Object.keys(wrong)[0])
    }
    const point = '&uploadEdits[focalPoint][x]=30&uploadEdits[focalPoint][y]=70'
    const again = await officer.patch(`${path}${point}`, {})
    expect(again.body.doc).toMatchObject({ focalX: 30, focalY: 70, width: 60 })
  })
})

describe('the description of a picture', () => {
  const problems = ({ body }: RestAnswer) =>
    (body.errors?.[0]?.data?.errors ?? []).map(({ path }: { path: string }) => path)

  it('is needed in the language at hand', async () => {
    const before = await stored()
    for (const locale of LANGUAGES) {
      for (const data of [{}, { alt: '' }, { alt: '  \n ' }, { alt: null }]) {
        const answer = await upload(await picture(), data, `?locale=${locale}`)
        expect(answer.status, `${locale} ${JSON.stringify(data)}`).toBe(400)
        expect(problems(answer)).toEqual(['alt'])
      }
    }
    expect(await stored()).toEqual(before)
  })

  it('is asked for in the language of the interface', async () => {
    const said = async (language: string) => {
      const { body } = await send(
        platform.url,
        'PATCH',
        `/api/media/${doc.id}?locale=kk`,
        { alt: '' },
        { authorization: `JWT ${officer.token}`, 'accept-language': language },
      )
      return body.errors[0].data.errors[0].message as string
    }
    const doc = await uploaded(await picture())
    const messages = await Promise.all(LANGUAGES.map(said))
    expect(new Set(messages).size).toBe(3)
  })

  it('cannot be taken away, nor left out in another language', async () => {
    const doc = await uploaded(await picture())
    for (const locale of LANGUAGES) {
      const answer = await officer.patch(`/api/media/${doc.id}?locale=${locale}`, { alt: '' })
      expect(answer.status, locale).toBe(400)
      expect(problems(answer)).toEqual(['alt'])
    }
    const pretended = await officer.patch(`/api/media/${doc.id}?locale=kk`, {
      alt: '',
      mimeType: PDF,
    })
    expect(problems(pretended)).toEqual(['alt'])
    const other = await officer.patch(`/api/media/${doc.id}?locale=ru`, { credit: 'Айгүл' })
    expect(problems(other)).toEqual(['alt'])
    const { body } = await officer.get(`/api/media/${doc.id}?locale=kk`)
    expect(body.alt).toBe('Сурет')
  })

  it('is needed however the picture is called and said to be', async () => {
    const before = await stored()
    for (const [name, type] of [
      ['picture.pdf', PDF],
      ['picture.jpg', 'application/octet-stream'],
    ] as const) {
      const answer = await upload({ bytes: await jpeg(), name, type }, { mimeType: PDF })
      expect(answer.status, name).toBe(400)
    }
    expect(await stored()).toEqual(before)
  })

  it('has at most 300 characters', async () => {
    expect(problems(await upload(await picture(), { alt: 'ә'.repeat(301) }))).toEqual(['alt'])
    expect((await upload(await picture(), { alt: 'ә'.repeat(300) })).status).toBe(201)
  })

  it('is not needed for a file', async () => {
    for (const file of [pdf('alt-siz.pdf'), docx()]) {
      const doc = await uploaded(file, { title: 'Бұйрық' })
      expect(doc).toMatchObject({ mimeType: file.type, filename: file.name, thumbhash: null })
      expect(new Uint8Array(await original(doc.filename))).toEqual(file.bytes)
    }
  })
})

describe('what replaces a picture', () => {
  it('leaves it as it was when it is refused', async () => {
    const doc = await uploaded(await picture())
    const before = await stored()
    const refused: [Upload, object, string][] = [
      [await picture('new.jpg'), { alt: '' }, '?locale=kk'],
      [await picture('new.jpg'), {}, '?locale=ru'],
      [await picture('new.jpg'), { caption: 'ә'.repeat(301) }, '?locale=kk'],
      [await picture('new.jpg'), { credit: 'ә'.repeat(201) }, '?locale=kk'],
      [{ ...(await picture('new.jpg')), bytes: text('no picture') }, {}, '?locale=kk'],
    ]
    for (const [file, data, query] of refused) {
      const answer = await replace(doc.id, file, data, query)
      expect(answer.status, `${JSON.stringify(data)} ${query}`).toBe(400)
      expect(await stored()).toEqual(before)
    }
  })

  it('cannot be sent by somebody else', async () => {
    const doc = await uploaded(await picture())
    const before = await stored()
    const other = await signIn(platform, { role: 'press_officer', allDistricts: true })
    const form = new FormData()
    form.append('file', new Blob([(await jpeg()) as BlobPart], { type: JPEG }), 'other.jpg')
    form.append('_payload', '{}')
    const { status } = await fetch(`${platform.url}/api/media/${doc.id}?locale=kk`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${other.token}` },
      body: form,
    })
    expect(status).toBe(403)
    expect(await stored()).toEqual(before)
  })
})

describe('a file that is refused', () => {
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const html = '<!doctype html><html><script>alert(1)</script></html>'

  const refused = async (): Promise<Record<string, Upload>> => {
    const whole = await jpeg(canvas(400, 300))
    const gif = new Uint8Array(await canvas().gif().toBuffer())
    return {
      'an SVG with a script': { bytes: text(script), name: 'logo.svg', type: 'image/svg+xml' },
      'an SVG called a PNG': { bytes: text(script), name: 'logo.png', type: 'image/png' },
      'an SVG called XML': { bytes: text(script), name: 'logo.xml', type: 'application/xml' },
      'an SVG called a PDF': { bytes: text(script), name: 'logo.pdf', type: PDF },
      'half a JPEG': { bytes: whole.slice(0, whole.length / 2), name: 'half.jpg', type: JPEG },
      'a text called a JPEG': { bytes: text('Сәлем, әлем!'), name: 'letter.jpg', type: JPEG },
      'a page called a JPEG': { bytes: text(html), name: 'page.jpg', type: JPEG },
      'a page called a PDF': { bytes: text(html), name: 'page.pdf', type: PDF },
      'a page called a document': { bytes: text(html), name: 'page.docx', type: DOCX },
      'a page said to be a PDF': { bytes: text(html), name: 'page.docx', type: PDF },
      'a page': { bytes: text(html), name: 'page.html', type: 'text/html' },
      'half a PDF': { bytes: pdf().bytes.slice(0, 20), name: 'half.pdf', type: PDF },
      'a ZIP called a document': { bytes: zip({ 'a.txt': 'a' }), name: 'a.docx', type: DOCX },
      'a GIF': { bytes: gif, name: 'moving.gif', type: 'image/gif' },
      'a GIF called a JPEG': { bytes: gif, name: 'moving.jpg', type: JPEG },
      'a program': {
        bytes: text('MZ\x90\0program'),
        name: 'program.exe',
        type: 'application/x-msdownload',
      },
      'nothing at all': { bytes: new Uint8Array(), name: 'empty.jpg', type: JPEG },
      '40 megapixels': {
        bytes: new Uint8Array(await canvas(8000, 5000).png().toBuffer()),
        name: 'huge.png',
        type: 'image/png',
      },
    }
  }

  it('is refused clearly, in the language of the interface, and leaves nothing', async () => {
    const before = await stored()
    for (const [what, file] of Object.entries(await refused())) {
      const messages: Record<string, string> = {}
      for (const language of LANGUAGES) {
        const { status, body } = await refusal(file, { 'accept-language': language })
        expect(status, `${what}: ${JSON.stringify(body)}`).toBe(400)
        messages[language] = body.errors[0].message
      }
      const { kk, ru, en } = messages
      expect(kk, what).toMatch(/[әіңғүұқөһ]/i)
      expect(ru, what).toMatch(/^[а-яёA-Z0-9 .,:()]+$/i)
      expect(en, what).toMatch(/^[\x20-\x7e’]+$/)
      expect(what.includes('megapixels')).toBe(/36/.test(en ?? ''))
    }
    expect(await stored()).toEqual(before)
  })

  it('is refused in the language that the admin remembers', async () => {
    const file = { bytes: text('no picture'), name: 'letter.jpg', type: JPEG }
    for (const language of LANGUAGES) {
      const byHeader = await refusal(file, { 'accept-language': language })
      const byCookie = await refusal(file, {
        cookie: `payload-lng=${language}`,
        'accept-language': language === 'en' ? 'ru' : 'en',
      })
      expect(byCookie.body).toEqual(byHeader.body)
    }
  })

  it('is refused when it is larger than 25 megabytes', async () => {
    const before = await stored()
    const bytes = new Uint8Array(25_000_001)
    bytes.set(pdf().bytes)
    const { status } = await upload({ bytes, name: 'large.pdf', type: PDF })
    expect(status).toBe(413)
    expect(await stored()).toEqual(before)
  })

  it('is not fetched from an address that the client gives', async () => {
    let asked = 0
    const elsewhere = createServer((_, response) => {
      asked += 1
      response.end()
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    const existing = await uploaded(await picture())
    const before = await stored()
    for (const url of [
      `http://127.0.0.1:${port}/x.jpg`,
      'https://192.0.2.1/x.jpg',
      `/api/media/file/${existing.filename}`,
      'file:///etc/passwd',
    ]) {
      for (const filename of ['x.jpg', existing.filename]) {
        const data = { alt: 'Сурет', filename, url }
        const made = await officer.post('/api/media?locale=kk', data)
        expect(made.status, url).toBe(400)
        const copied = await officer.post(`/api/media/${existing.id}/duplicate?locale=kk`, data)
        expect(copied.status, url).toBe(400)
        await officer.patch(`/api/media/${existing.id}?locale=kk`, { ...data, focalX: asked + 1 })
      }
    }
    const pasted = await officer.get(`/api/media/paste-url?src=http://127.0.0.1:${port}/x.jpg`)
    expect(pasted.status).toBe(400)
    elsewhere.close()
    expect(asked).toBe(0)
    expect((await stored()).files).toEqual(before.files)
  })

  it('is not looked at before it is clear who sends it', async () => {
    const viewer = await signIn(platform, { role: 'viewer' })
    const file = (await refused())['half a JPEG'] as Upload
    expect((await viewer.upload(file, { alt: 'Сурет' }, '?locale=kk')).status).toBe(403)
    expect((await refusal(file, { authorization: '' })).status).toBe(403)
  })
})

describe('the name of a file', () => {
  const NAMES = [
    '../../evil.jpg',
    '..\\..\\evil.jpg',
    '/etc/evil.jpg',
    'C:\\windows\\evil.jpg',
    'folder/evil.jpg',
    '%2e%2e%2fevil.jpg',
    '..%2fevil.jpg',
    '...jpg',
    '.jpg',
    '.htaccess',
    'evil.jpg.html',
    'evil.jpg?x=1#y',
    'evil.j/../pg',
    'a "quoted" name & <b>.jpg',
    'con.jpg',
    'Қазақша атауы № 1 (соңғы).JPG',
    '100% дайын.jpg',
    '🎉.jpg',
    `${'қ'.repeat(240)}.jpg`,
    `evil.${'x'.repeat(200)}`,
  ]

  it('cannot leave the folder, and leads to the bytes again', async () => {
    const outside = async () => [
      await readdir(platform.dataDir),
      await readdir(join(platform.dataDir, '..')).then((all) => all.filter((n) => /evil/.test(n))),
    ]
    const before = await outside()
    for (const name of NAMES) {
      const files = new Set(await filesStored())
      const { status, body } = await upload({ bytes: await jpeg(), name, type: JPEG })
      expect(status, `${name}: ${JSON.stringify(body.errors)}`).toBe(201)
      const made = (await filesStored()).filter((file) => !files.has(file))
      expect(made, name).toEqual([body.doc.filename])
      expect(body.doc.filename, name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*\.jpe?g$/u)
      const response = await fetch(new URL(body.doc.url, platform.url), {
        headers: { authorization: `JWT ${officer.token}` },
      })
      expect(response.status, name).toBe(200)
      expect(response.headers.get('content-type')).toBe(JPEG)
    }
    expect(await outside()).toEqual(before)
  })

  it('stays when there is nothing wrong with it', async () => {
    for (const [given, kept] of [
      ['Ashylu_2026-05.jpg', 'Ashylu_2026-05.jpg'],
      ['орталық.jpeg', 'орталық.jpeg'],
      ['IMG 001.jpg', 'IMG-001.jpg'],
    ] as const) {
      expect((await uploaded(await picture(given))).filename).toBe(kept)
    }
  })

  it('in the data is refused or does not count', async () => {
    const before = await stored()
    for (const filename of ['../../evil.jpg', '/etc/evil.jpg', '..\\evil.jpg']) {
      const { status } = await upload(await picture(), { alt: 'Сурет', filename })
      expect(status, filename).toBe(400)
    }
    expect(await stored()).toEqual(before)
  })

  it('that two send at the same moment does not mix their pictures', async () => {
    const colours = ['#c81e1e', '#1ec81e', '#1e1ec8', '#c8c81e', '#1ec8c8', '#c81ec8']
    const answers = await Promise.all(
      colours.map(async (colour) => {
        const bytes = new Uint8Array(await canvas(60, 40, colour).png().toBuffer())
        return upload({ bytes, name: 'IMG_0001.png', type: 'image/png' })
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(colours.map(() => 201))
    const docs = answers.map(({ body }) => body.doc)
    expect(new Set(docs.map(({ filename }) => filename)).size).toBe(colours.length)
    for (const [index, doc] of docs.entries()) {
      const { dominant } = await sharp(await original(doc.filename)).stats()
      const wanted = await canvas(60, 40, colours[index]).stats()
      expect(dominant, doc.filename).toEqual(wanted.dominant)
      const digest = createHash('sha256').update(await original(doc.filename))
      expect(doc.digest).toBe(digest.digest('hex').slice(0, 32))
    }
  })

  it('asked for cannot leave the folder either', async () => {
    for (const name of [
      '..%2f..%2fpackage.json',
      '..%5c..%5cx',
      '%2fetc%2fpasswd',
      '.%2e/x',
      '%00',
    ]) {
      const answer = await officer.get(`/api/media/file/${name}`)
      expect(answer.status, name).toBeGreaterThanOrEqual(400)
    }
  })
})
