// Says of each centre whether it is open at this moment: the one thing of the hours that a page cannot know beforehand.

interface Period {
  opens: string
  closes: string
}
interface Hours {
  weekly: (Period & { weekday: string })[]
  exceptions: { from: string; to: string; periods: Period[] }[]
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']
const MINUTE = 60_000

const almaty = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Almaty',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The hours in which it is open at this moment, in Almaty, if it is. A day that differs has its own hours instead of the week's. */
export function openPeriod({ weekly, exceptions }: Hours, now: Date): Period | undefined {
  const [day = '', time = ''] = almaty.format(now).split(' ')
  const exception = exceptions.find(({ from, to }) => from <= day && day <= to)
  const weekday = WEEKDAYS[new Date(day).getUTCDay()]
  const periods = exception?.periods ?? weekly.filter((period) => period.weekday === weekday)
  return periods.find(({ opens, closes }) => opens <= time && time < closes)
}

function show() {
  for (const element of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const { hours = '', open = '', closed = '', closes = '' } = element.dataset
    const period = openPeriod(JSON.parse(hours), new Date())
    element.textContent = period ? `${open} · ${closes} ${period.closes}` : closed
    element.classList.toggle('is-open', Boolean(period))
    element.hidden = false
  }
}

if (typeof document !== 'undefined') {
  show()
  setInterval(show, MINUTE)
}
