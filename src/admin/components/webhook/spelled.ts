import { format } from 'date-fns'
import { onTheWall } from '../../dates/wallClock.ts'

/** A moment by the clock of Almaty, in figures: the same in all languages. */
export const spelled = (instant: string) => format(onTheWall(instant), 'dd.MM.yyyy, HH:mm:ss')
