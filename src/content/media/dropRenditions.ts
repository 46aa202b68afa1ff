import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { revisionOf } from '../../publication/media/present.ts'
import { transactionOf } from '../../publication/transaction.ts'
import { removeAll, renditionsPrefix, type Storage } from '../../storage/storage.ts'

/**
 * What was made of a picture goes with it. Not before the commit: until then the old picture is
 * public and its renditions would be made again.
 */
export function dropRenditions(storage: Storage) {
  async function drop(req: PayloadRequest, id: number) {
    const { afterwards } = await transactionOf(req)
    afterwards.push(() => removeAll(storage, renditionsPrefix(id)))
  }
  const whenChanged: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
    if (operation === 'update' && revisionOf(doc) !== revisionOf(previousDoc)) {
      await drop(req, doc.id)
    }
    return doc
  }
  const whenDeleted: CollectionAfterDeleteHook = async ({ id, req }) => drop(req, Number(id))
  return { whenChanged, whenDeleted }
}
