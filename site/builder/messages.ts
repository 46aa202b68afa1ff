// What the builder and whoever started it say to each other.

/** A site; its `url` says where it will stand if not at https:// and its host. */
export interface SiteToBuild {
  slug: string
  url?: string
  /** Whether something was published that it is to show and does not: who only makes sure that all is as it was lets it go first. */
  isBehind?: boolean
}

/** To the builder: which sites there are; that something may have changed. */
export type Message = { type: 'sites'; sites: SiteToBuild[] } | { type: 'changed' }

/** What a round has done to a site. */
export interface Round {
  pages: number
  rendered: number
  written: number
  /** Pictures that are drawn after it. */
  pictures: number
  milliseconds: number
}

/** Pictures that were drawn after a round, and how many still are to be. */
export interface Drawn {
  drawn: number
  left: number
  milliseconds: number
}

/** From the builder. */
export type Report =
  | { type: 'round'; site: string; round: Round }
  | ({ type: 'drawn'; site: string } & Drawn)
  | { type: 'failed' | 'undrawn'; site: string; message: string; page?: string }
