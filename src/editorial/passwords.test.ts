import { describe, expect, it } from 'vitest'
import { LOCALES } from './languages.ts'
import { LONGEST, SHORTEST, weaknessOf } from './passwords.ts'

const OWNER = { email: 'aigul.serik@example.kz', name: 'Айгүл Серікқызы' }

/** The same numbers for the same seed. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

describe('a password is refused', () => {
  it.each([
    ['too short', 'алма ағашы'],
    ['too short by one', 'kkkkkwxyzab'],
    ['too long', 'ұзақ сөйлем '.repeat(11)],
    ['the address', 'aigul.serik@example.kz'],
    ['the address in capitals, with a year', 'Aigul.Serik@Example.KZ2026'],
    ['the address before the @, twice', 'aigul.serikaigul.serik'],
    ['the name', 'Айгүл Серікқызы'],
    ['the name the other way round', 'серікқызы_айгүл'],
    ['one name with figures', 'серікқызы2026!'],
    ['a common word with figures', 'Password2026!'],
    ['a common word twice', 'парольпароль'],
    ['a common Kazakh word', 'Құпиясөз-2026'],
    ['the city', 'Алматы-2026!!'],
    ['figures in order', '1234567890123'],
    ['figures in order, just long enough', '123456789012'],
    ['a row with two figures', 'qwertyuiop12'],
    ['one character', 'aaaaaaaaaaaa'],
    ['two in turn', 'abababababab'],
    ['a row of the keyboard', 'qwertyuiop[]'],
    ['rows one after another', 'qwertyasdfgh123'],
    ['a Russian row', 'йцукенгшщзхъ'],
    ['Russian rows with figures', 'йцукен123456'],
    ['a row backwards', 'ъхзщшгнекуцй'],
    ['the Kazakh row', '"әіңғ,.үұқөһ'],
    ['the Kazakh letters twice', 'әіңғүұқөһәіңғ'],
    ['columns', '1qaz2wsx3edc'],
    ['up and down', '1q2w3e4r5t6y'],
    ['the alphabet', 'абвгдежзийкл'],
  ])('%s', (_, password) => {
    const weakness = weaknessOf(password, OWNER)
    expect(weakness).toBeDefined()
    expect(new Set(LOCALES.map((locale) => weakness?.[locale])).size).toBe(3)
  })
})

describe('a password is taken', () => {
  it.each([
    ['a phrase', 'correct horse battery'],
    ['a Kazakh phrase', 'төрт ат бақта тұр'],
    ['the shortest', 'тау мен дала'],
    ['the city among other words', 'Almaty-2026-demo'],
    ['a name among other words', 'Айгүл тауда жүрді'],
    ['what contains a walk', 'qwerty көк аспан'],
    ['signs outside the alphabets', '😀😃😄😁😆😅🤣😂🙂🙃😉😊'],
  ])('%s', (_, password) => {
    expect(weaknessOf(password, OWNER)).toBeUndefined()
  })

  it('whatever is drawn at random, from 12 characters to 128', () => {
    const kinds = 'abcdefghkmnprstuvwxyzәіңғүұқөһйцкнгшщзхъфыва23456789 .,-!'
    for (let seed = 1; seed <= 500; seed += 1) {
      const draw = numbers(seed)
      const length = SHORTEST + draw(LONGEST - SHORTEST + 1)
      const password = Array.from({ length }, () => kinds[draw(kinds.length)]).join('')
      expect(weaknessOf(password, OWNER), password).toBeUndefined()
    }
  })

  it('by its characters, not by how a computer writes them', () => {
    const decomposed = 'ай'.normalize('NFD').repeat(3)
    expect(decomposed.length).toBeGreaterThan(6)
    expect(weaknessOf(`тау${decomposed}`)).toEqual(weaknessOf('таудала'))
  })
})

it('a walk is refused wherever it begins, forwards and backwards', () => {
  const rows = ['qwertyuiop[]', 'йцукенгшщзхъ', '1234567890-=', 'фывапролджэ']
  for (let seed = 1; seed <= 200; seed += 1) {
    const draw = numbers(seed)
    let password = ''
    while (password.length < SHORTEST) {
      const row = rows[draw(rows.length)] as string
      const from = draw(row.length - 4)
      const part = row.slice(from, from + 4 + draw(row.length - from - 3))
      password += draw(2) === 0 ? part : [...part].reverse().join('')
    }
    expect(weaknessOf(password), password).toBeDefined()
  }
})
