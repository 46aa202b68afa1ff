/** The one zone of all Kazakhstan: UTC+5 since 1 March 2024, UTC+6 before. */
export const ZONE = 'Asia/Almaty'

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' })

/** The calendar day of an instant in Almaty, YYYY-MM-DD. Without Temporal, for forms in browsers that lack it. */
export const dayInAlmaty = (instant: Date) => DAY.format(instant)
