import { z } from 'zod'

/** Of the archive; raised when an older code could not read it any more. */
export const FORMAT = 1

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

const part = z.object({
  name: z.string(),
  size: count,
  sha256,
  /** The rows of a table, as a JSON array … */
  table: z.string().optional(),
  /**
   * … or an original, with the key that the storage knows it by, and its kind. One without a key
   * was replaced or deleted while the archive was made.
   */
  key: z.string().optional(),
  type: z.string().optional(),
})

export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** The migrations that the database had, in their order. */
  migrations: z.array(z.string()),
  /** Rows by table, `schema.name`. */
  tables: z.record(z.string(), count),
  /** Where each sequence stood. */
  sequences: z.record(z.string(), z.object({ value: z.string(), called: z.boolean() })),
  /** Originals that the storage did not have as the documents name them, each with what is wrong. */
  faults: z.array(z.string()),
  /** Every other member of the archive, in its order. */
  parts: z.array(part),
})

/** What an archive holds: its last member but one. The last is its checksum. */
export type Manifest = z.infer<typeof manifestSchema>
export type Part = z.infer<typeof part>
