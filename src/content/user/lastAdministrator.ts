import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import type { User } from '../../../payload-types.ts'
import type { Label } from '../../editorial/languages.ts'
import { invalid, say } from '../../editorial/messages.ts'

type Account = Partial<Pick<User, 'role' | 'active'>>

const LABELS = {
  role: { kk: 'Рөлі', ru: 'Роль', en: 'Role' },
  active: { kk: 'Тіркелгі қосулы', ru: 'Учётная запись включена', en: 'Account is on' },
} satisfies Record<string, Label>

const administers = ({ role, active }: Account) => role === 'administrator' && active !== false

/** An administrator neither demotes nor switches off themself, and the last one stays. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !administers(originalDoc)) return data
  if (administers({ ...originalDoc, ...data })) return data
  const path = data.role === 'administrator' ? 'active' : 'role'
  const message = await reasonToStay(req, originalDoc.id)
  if (message) throw invalid(req, 'users', [{ path, label: LABELS[path], message }])
  return data
}

/** Nor is such an account deleted. */
export const keepAnAdministratorsAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<Account & { id: number }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!account || !administers(account)) return
  const message = await reasonToStay(req, account.id)
  if (message) throw new APIError(say(req, message), 400, null, true)
}

async function reasonToStay(req: PayloadRequest, id: number) {
  if (req.user && Number(req.user.id) === Number(id)) return ONESELF
  // Counted under the lock of accounts: two administrators cannot take each other's rights at the same moment.
  const { totalDocs: others } = await req.payload.count({
    collection: 'users',
    where: {
      and: [
        { id: { not_equals: id } },
        { role: { equals: 'administrator' } },
        { active: { not_equals: false } },
      ],
    },
    req,
  })
  return others === 0 ? THE_LAST : undefined
}

const ONESELF: Label = {
  kk: 'Өзіңізді әкімшіліктен шығара, ажырата не жоя алмайсыз. Мұны басқа әкімші жасай алады.',
  ru: 'Нельзя снять с себя права администратора, отключить или удалить себя. Это может другой администратор.',
  en: 'You cannot take these rights from yourself, switch off or delete yourself. Another administrator can.',
}
const THE_LAST: Label = {
  kk: 'Бұл – соңғы белсенді әкімші. Алдымен басқа әкімші тағайындаңыз.',
  ru: 'Это последний действующий администратор. Сначала назначьте другого.',
  en: 'This is the last active administrator. Make somebody else one first.',
}
