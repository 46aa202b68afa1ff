import { createHash } from 'node:crypto'

/** The platform's own namespace. With another one every calendar and reader would take all it knows for something else. */
const NAMESPACE = Buffer.from('8f2c4b5e6d1a4c0e9b7d3a5f1e2c6b84', 'hex')

/**
 * A UUID that always stands for the same name (RFC 9562, version 5): names are made of documents' ids, so neither a new slug, nor another
 * address of the platform, nor a restored backup changes what calendars and readers know an entry by.
 */
export function stableId(name: string) {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
