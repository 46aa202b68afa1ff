import assert from 'node:assert/strict'
import { it } from 'node:test'
import { dayOfYear, time, weekday } from './support/calendar.ts'
import { articles, events, langs } from './support/published.ts'
import { pageAt, words } from './support/site.ts'

for (const lang of langs) {
  it(`the day of every article, in ${lang}`, async () => {
    for (const { slug, date } of await articles(lang)) {
      const shown = words(
        pageAt(`/${lang}/news/${slug}/`).root.querySelector('article header time'),
      )
      assert.equal(shown, dayOfYear(lang, date))
    }
  })

  it(`the coming dates of every event, in ${lang}, with what is said of single ones`, async () => {
    let seen = 0
    for (const { slug, occurrences } of await events(lang)) {
      const text = words(pageAt(`/${lang}/events/${slug}/`).root.querySelector('main'))
      for (const { startsAt, endsAt, note } of occurrences) {
        if (startsAt.slice(0, 10) !== endsAt.slice(0, 10)) continue
        const when = `${weekday(lang, startsAt)}, ${time(startsAt)}–${time(endsAt)}`
        assert.ok(text.includes(when), `${slug}: ${when}`)
        if (note) assert.ok(text.includes(note), note)
        seen += 1
      }
    }
    assert.ok(seen > 0)
  })
}
