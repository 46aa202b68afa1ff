import { Forbidden, type CollectionBeforeValidateHook } from 'payload'
import type { User } from '../../payload-types.ts'
import { invalid } from './messages.ts'
import { writableDistricts } from './rights.ts'

type Reference = number | { id: number }

const ids = (value: Reference | Reference[] | null | undefined) =>
  (Array.isArray(value) ? value : value ? [value] : []).map((one) =>
    typeof one === 'object' ? one.id : Number(one),
  )

/**
 * Keeps an editor's documents in the editor's districts: what lies in another district, even in part, stays untouched,
 * and nothing is moved there. Who has a list of districts starts a new document in these.
 * @param field the district field, with one value or several
 */
export const keepInOwnDistricts =
  (field: string, { many }: { many: boolean }): CollectionBeforeValidateHook =>
  ({ data = {}, originalDoc, operation, req, collection }) => {
    const own = writableDistricts(req.user as User | null)
    if (!req.user || own === 'all') return data
    const allowed = (districts: number[]) =>
      districts.length > 0 && districts.every((district) => own.includes(district))

    if (operation === 'update' && !allowed(ids(originalDoc?.[field]))) throw new Forbidden(req.t)
    if (!(field in data)) {
      if (operation === 'update') return data
      return { ...data, [field]: many ? own : own.length === 1 ? own[0] : undefined }
    }
    const wanted = ids(data[field])
    if (operation === 'create' && wanted.length === 0 && many) return { ...data, [field]: own }
    if (!allowed(wanted)) {
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
    return data
  }
