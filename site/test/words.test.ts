import assert from 'node:assert/strict'
import { it } from 'node:test'
import { weekdayName } from '../src/i18n/dates.ts'
import { ages, money, size } from '../src/i18n/numbers.ts'
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

it('weekdays begin with Monday', () => {
  assert.deepEqual(
    LANGS.map((lang) => weekdayName(lang, 0)),
    ['дс', 'пн', 'Mon'],
  )
})
