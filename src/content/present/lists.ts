import type { Ages } from '../../publication/contract.ts'

/** The ages that something is for; null where it is for any. */
export const presentAges = (
  ages: { from?: number | null; to?: number | null } | null | undefined,
): Ages | null => {
  const { from = null, to = null } = ages ?? {}
  return from === null && to === null ? null : { from, to }
}

/** A list of short texts. */
export const presentPoints = (points: { text: string }[] | null | undefined) =>
  (points ?? []).map(({ text }) => text)
