import type { FileKind } from './fileKinds.ts'

/** Bytes of a name in UTF-8, where Kazakh letters take two: file systems take 255, and Payload may add a number. */
const LONGEST = 180

/** Names that mean a device on Windows: Payload would take them away altogether. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * The name that a file is kept under: letters, digits and `._-` of the given one, and an ending that says what the file is. Folders
 * in front of it do not count.
 */
export function storedName(given: string, { endings }: Pick<FileKind, 'endings'>) {
  const name = given.split(/[\\/]/).pop() ?? ''
  const [, base = name, ending = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? []
  const kept = base
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[._-]+|[._-]+$/g, '')
  const fitting = endings.find((one) => one === ending.toLowerCase()) ?? endings[0]
  const safe = DEVICE.test(kept) ? `file-${kept}` : kept
  return `${shorten(safe) || 'file'}.${fitting}`
}

function shorten(name: string) {
  let short = ''
  for (const letter of name) {
    if (Buffer.byteLength(short + letter) > LONGEST) return short
    short += letter
  }
  return short
}
