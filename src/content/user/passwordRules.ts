import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { invalid } from '../../editorial/messages.ts'
import { type Owner, weaknessOf } from '../../editorial/passwords.ts'

const label = { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' }

/** Set where a password is taken as it is: the operator's, who is warned at the start. */
export const AS_GIVEN = { passwordAsGiven: true }

/** Refuses a weak password wherever an account is made or changed. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({
  data = {},
  originalDoc,
  req,
  collection,
  context,
}) => {
  const { password, email, name } = { ...originalDoc, ...data } as Owner & { password?: unknown }
  if (typeof password !== 'string' || context.passwordAsGiven) return data
  const weakness = weaknessOf(password, { email, name })
  if (weakness)
    throw invalid(req, collection.slug, [{ path: 'password', label, message: weakness }])
  return data
}

/** The same where a forgotten password is set anew: Payload shows the hooks of validation no password then. */
export const refuseWeakReset: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'resetPassword') return args
  const { data } = args as unknown as { data: { token: string; password: string } }
  const owner = await req.payload.db.findOne<Owner & { id: number }>({
    collection: 'users',
    where: { resetPasswordToken: { equals: data.token } },
    req,
  })
  const weakness = owner && data.token ? weaknessOf(data.password, owner) : undefined
  if (weakness)
    throw invalid(req, collection.slug, [{ path: 'password', label, message: weakness }])
  return args
}
