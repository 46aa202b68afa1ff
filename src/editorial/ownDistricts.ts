import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import type { User } from '../../payload-types.ts'
import { invalid } from './messages.ts'
import { DISTRICTS_IN, type Governed } from './permissions.ts'
import { districtIds, districtsOf, liesIn } from './rights.ts'

/**
 * Keeps an editor's documents in the editor's districts: what lies in another district, even in part, stays untouched,
 * and nothing is moved there. Who has a list of districts starts a new document in these.
 * @returns nothing where the documents belong to no districts
 */
export function keepInOwnDistricts(collection: Governed): CollectionBeforeValidateHook[] {
  const field = DISTRICTS_IN[collection]
  return field ? [keepIn(field)] : []
}

const keepIn =
  (field: 'district' | 'districts'): CollectionBeforeValidateHook =>
  ({ data = {}, originalDoc, operation, req, collection }) => {
    const own = districtsOf(req.user as User | null)
    if (!req.user || own === 'all') return data
    if (own.length === 0) throw new Forbidden(req.t)
    if (operation === 'update' && !liesIn(own, originalDoc?.[field])) throw new Forbidden(req.t)

    const untouched = operation === 'update' && data[field] === undefined
    if (untouched || liesIn(own, data[field])) return data
    if (operation === 'create' && isOpen(data[field])) {
      if (field === 'districts') return { ...data, [field]: own }
      if (own.length === 1) return { ...data, [field]: own[0] }
    }
    throw invalid(req, collection.slug, [
      {
        path: field,
        label: { kk: 'Аудан', ru: 'Район', en: 'District' },
        message: {
          kk: 'Тек өз аудандарыңызды таңдай аласыз.',
          ru: 'Можно выбрать только свои районы.',
          en: 'Only your own districts can be chosen.',
        },
      },
    ])
  }

/** Nothing was chosen. */
const isOpen = (value: unknown) => districtIds(value).length === 0
