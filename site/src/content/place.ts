interface Takes<Center> {
  status: string
  center: Center | null
  venue: string | null
  onlineUrl: string | null
}

/** Where something takes place: what moved online is there alone, and nobody is to come to the place where it would have been. */
export function placeOf<Center>({ status, center, venue, onlineUrl }: Takes<Center>) {
  if (status === 'MOVED_ONLINE') return { center: null, venue: null, isOnline: true }
  return { center, venue, isOnline: Boolean(onlineUrl) && !center && !venue }
}
