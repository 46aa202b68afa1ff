import assert from 'node:assert/strict'
import { it } from 'node:test'
import { weekday, weekdayName } from '../src/i18n/dates.ts'
import { ages, money, size } from '../src/i18n/numbers.ts'
import { textsIn } from '../src/i18n/texts.ts'
import { LANGS } from '../src/languages.ts'

/** Intl puts spaces that do not break. */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ')

it('ages, with the Russian word that goes with the number', () => {
  assert.equal(ages('kk', { from: 14, to: 35 }), '14–35 жас')
  assert.equal(ages('kk', { from: 18, to: null }), '18 жастан бастап')
  assert.equal(ages('ru', { from: 14, to: 35 }), '14–35 лет')
  assert.equal(ages('ru', { from: 14, to: 21 }), '14–21 год')
  assert.equal(ages('ru', { from: 14, to: 23 }), '14–23 года')
  assert.equal(ages('ru', { from: 21, to: null }), 'от 21 года')
  assert.equal(ages('ru', { from: null, to: 16 }), 'до 16 лет')
  assert.equal(ages('en', { from: null, to: null }), undefined)
})

it('money: a range, an end, or one sum', () => {
  const tenge = (min: number | null, max: number | null) => ({ min, max, currency: 'KZT' })
  assert.equal(plain(money('kk', tenge(500_000, 3_000_000))), '500 000–3 000 000 ₸')
  assert.equal(plain(money('kk', tenge(null, 1_500_000))), 'ең көбі 1 500 000 ₸')
  assert.equal(plain(money('ru', tenge(400_000, 400_000))), '400 000 ₸')
  assert.equal(plain(money('en', tenge(250_000, null))), 'from ₸250,000')
  assert.equal(money('en', tenge(null, null)), undefined)
})

it('the size of a file in letters of one alphabet', () => {
  assert.equal(plain(size('kk', 1_234_500)), '1,2 МБ')
  assert.match(plain(size('kk', 1_234_500)) ?? '', /^[\d, ]+[А-Я]+$/)
  assert.equal(plain(size('en', 300)), '1 kB')
})

it('the languages of an event', () => {
  const { kk, ru, en } = { kk: textsIn('kk'), ru: textsIn('ru'), en: textsIn('en') }
  assert.equal(kk.spokenIn(['kk']), 'қазақ тілінде')
  assert.equal(kk.spokenIn(['kk', 'ru']), 'қазақ және орыс тілдерінде')
  assert.equal(kk.spokenIn(['kk', 'ru', 'en']), 'қазақ, орыс және ағылшын тілдерінде')
  assert.equal(ru.spokenIn(['kk', 'ru']), 'казахский и русский')
  assert.equal(en.spokenIn(['kk', 'ru', 'en']), 'Kazakh, Russian and English')
})

it('a day of another year says the year', () => {
  const today = '2026-11-22'
  const [here, there] = ['2026-12-30T12:00:00+05:00', '2027-01-10T12:00:00+05:00']
  assert.equal(weekday('kk', here, today), '30 желтоқсан, сәрсенбі')
  assert.equal(weekday('kk', there, today), '2027 жылғы 10 қаңтар, жексенбі')
  assert.equal(plain(weekday('ru', there, today)), 'воскресенье, 10 января 2027 г.')
  assert.equal(weekday('en', there, today), 'Sunday, 10 January 2027')
  // By the clock of Almaty it is next year already.
  assert.match(weekday('en', '2026-12-31T19:30:00Z', today), /2027/)
})

it('weekdays begin with Monday', () => {
  assert.deepEqual(
    LANGS.map((lang) => weekdayName(lang, 0)),
    ['дс', 'пн', 'Mon'],
  )
})
