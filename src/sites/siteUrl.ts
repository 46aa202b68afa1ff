import { isLocal } from '../env.ts'

/** Where a site is to be opened: this machine's own are where the platform listens. */
export function siteUrl(host: string, { PORT }: { PORT: number }) {
  const url = `https://${host}`
  return isLocal(url) ? `http://${host}:${PORT}` : url
}
