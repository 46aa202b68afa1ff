import type { Site } from '../../../payload-types.ts'

export const presentContacts = (contacts: Site['contacts']) => ({
  phones: contacts?.phones ?? [],
  email: contacts?.email || null,
  address: contacts?.address || null,
  social: (contacts?.social ?? []).map(({ network, url }) => ({ network, url })),
})
