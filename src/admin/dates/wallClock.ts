import { TZDate } from '@date-fns/tz'
import { transpose } from 'date-fns'
import { ZONE } from '../../zone.ts'

/** What the clocks of Almaty show at an instant, as a date that the browser's calendar shows the same. */
export const onTheWall = (instant: string) => new Date(+transpose(new TZDate(instant, ZONE), Date))

/** The instant at which the clocks of Almaty show what the browser's calendar shows. */
export const fromTheWall = (shown: Date) =>
  new Date(+transpose(shown, TZDate.tz(ZONE))).toISOString()
