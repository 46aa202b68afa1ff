import type { Event } from '../../../payload-types.ts'
import { day, instant } from '../../publication/time.ts'
import type { DateChange, DateState, Series } from './recurrence/dates.ts'

type Dated = Pick<Event, 'startsAt' | 'endsAt' | 'recurrence' | 'changes'>

/** When an event takes place, from its document; null while its first date is not given. */
export function seriesOf(event: Partial<Dated>): Series | null {
  const { startsAt, endsAt, recurrence } = event
  if (!isTime(startsAt) || !isTime(endsAt)) return null
  return {
    startsAt: exact(startsAt),
    endsAt: exact(endsAt),
    recurrence: recurrence || null,
    changes: (event.changes ?? []).map(changeOf),
  }
}

type Change = NonNullable<Event['changes']>[number]

function changeOf({ id, change, day: date, startsAt, endsAt }: Change): DateChange {
  const moves = change === 'rescheduled' || change === 'scheduled'
  return {
    id: id ?? '',
    day: change === 'scheduled' ? null : day(date),
    state: change.toUpperCase() as DateState,
    startsAt: moves && isTime(startsAt) ? exact(startsAt) : null,
    endsAt: moves && isTime(endsAt) ? exact(endsAt) : null,
  }
}

/** What a form or a client sends may be any form of a date. */
const exact = (value: string) => instant(new Date(value).toISOString())

const isTime = (value: string | null | undefined): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
