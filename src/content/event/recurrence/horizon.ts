/** Dates of events are worked out from the first of these years to the end of the last. */
export const FIRST_YEAR = 1990
export const LAST_YEAR = 2049

export const EVER = Temporal.Instant.from(`${FIRST_YEAR}-01-01T00:00:00+06:00`)
export const HORIZON = Temporal.Instant.from(`${LAST_YEAR + 1}-01-01T00:00:00+05:00`)

/** No rule gives more dates than there are days in that time. */
export const MOST_DATES = 366 * (LAST_YEAR + 1 - FIRST_YEAR)
