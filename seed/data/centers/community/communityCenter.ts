import type { CenterSeed, Localized } from '../../types.ts'
import { weekly } from '../hours.ts'
import type { Offer } from './offers.ts'

interface Own {
  /** The key of its district. */
  district: string
  title: Localized
  summary: Localized
  body: CenterSeed['body']
  /** Of what the source says of all eight, what this page puts first. */
  offers: Offer[]
  hours: CenterSeed['hours']
  picture: string
}

/** One of the eight community centres: what the source says of all of them, and what its page tells about. */
export const communityCenter = ({ district, offers, ...own }: Own): CenterSeed => ({
  ...own,
  key: `${district}-community-center`,
  district,
  serves: [district],
  kind: 'community_center',
  status: 'open',
  // The source says: about 300.
  areaSquareMeters: 300,
  facilities: {
    kk: [
      { kind: 'classroom', title: 'Оқу сыныптары', available: true },
      { kind: 'coworking', title: 'Коворкинг аймақтары', available: true },
    ],
    ru: [
      { kind: 'classroom', title: 'Учебные классы', available: true },
      { kind: 'coworking', title: 'Зоны коворкинга', available: true },
    ],
    en: [
      { kind: 'classroom', title: 'Classrooms', available: true },
      { kind: 'coworking', title: 'Coworking areas', available: true },
    ],
  },
  services: {
    kk: offers.map(({ kk }) => kk),
    ru: offers.map(({ ru }) => ru),
    en: offers.map(({ en }) => en),
  },
  team: { kk: [], ru: [], en: [] },
  openedUnder: 'city-development',
})

/** Hours of the community centres: an example, the source gives none. */
export const LONG_HOURS = weekly(6, '09:00', '20:00')
export const LATE_HOURS = weekly(6, '10:00', '21:00')
export const DAILY_HOURS = weekly(7, '10:00', '20:00')
