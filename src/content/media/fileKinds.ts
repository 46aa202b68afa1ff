/** A kind of file that is taken, known by its bytes: its name and what the browser says of it may be wrong. */
export interface FileKind {
  type: string
  /** The usual ending first. */
  endings: [string, ...string[]]
  isPicture: boolean
  matches(bytes: Buffer): boolean
}

const startsWith = (bytes: Buffer, signature: string, offset = 0) =>
  bytes.toString('latin1', offset, offset + signature.length) === signature

const picture = (
  type: string,
  endings: FileKind['endings'],
  matches: FileKind['matches'],
): FileKind => ({ type, endings, isPicture: true, matches })

/** What Office writes: a ZIP that holds such a part, and no program. */
const office = (type: string, ending: string, part: string): FileKind => ({
  type,
  endings: [ending],
  isPicture: false,
  matches: (bytes) =>
    startsWith(bytes, 'PK\x03\x04') &&
    bytes.includes('[Content_Types].xml') &&
    bytes.includes(part) &&
    !bytes.includes('vbaProject.bin'),
})

const pdf: FileKind = {
  type: 'application/pdf',
  endings: ['pdf'],
  isPicture: false,
  matches: (bytes) => {
    const end = bytes.toString('latin1', Math.max(0, bytes.length - 1024))
    return startsWith(bytes, '%PDF-') && end.includes('startxref') && end.includes('%%EOF')
  },
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

export const FILE_KINDS: FileKind[] = [
  picture('image/jpeg', ['jpg', 'jpeg'], (bytes) => startsWith(bytes, '\xff\xd8\xff')),
  picture('image/png', ['png'], (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n')),
  picture(
    'image/webp',
    ['webp'],
    (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8),
  ),
  picture(
    'image/avif',
    ['avif'],
    (bytes) => startsWith(bytes, 'ftyp', 4) && /avif|avis/.test(bytes.toString('latin1', 8, 48)),
  ),
  pdf,
  office(`${OFFICE}.wordprocessingml.document`, 'docx', 'word/document.xml'),
  office(`${OFFICE}.spreadsheetml.sheet`, 'xlsx', 'xl/workbook.xml'),
]

export function kindOf({ buffer, byteOffset, byteLength }: Uint8Array) {
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  return FILE_KINDS.find((kind) => kind.matches(bytes))
}
