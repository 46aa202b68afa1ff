import { describe, expect, it } from 'vitest'
import { parseCalendar, textIn } from '../../../../test/support/calendar.ts'
import { randomFrom } from '../../../../test/support/random.ts'
import { property, words, written } from './lines.ts'

const SEEDS = 400
const SIGNS = [...'әғқңөұүһі ӘҒҚҢӨҰҮҺІ abc АБВ,;:\\"\n\t👩‍🎓🇰🇿«–»0123456789=']

const calendar = (lines: string[]) =>
  Buffer.from(written(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR']))

describe('content lines', () => {
  it(`are folded at 75 octets between letters and come back as they were, over ${SEEDS} texts`, () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { pick, whole } = randomFrom(seed)
      const text = Array.from({ length: whole(1, 600) }, () => pick(SIGNS)).join('')
      const read = parseCalendar(calendar(words('SUMMARY', text, 'kk')))
      expect(textIn(read, 'SUMMARY'), `seed ${seed}`).toBe(text)
      expect(read.lines[0]?.parameters).toEqual({ LANGUAGE: 'kk' })
    }
  })

  it('hold nothing that no line may hold', () => {
    const read = parseCalendar(calendar(words('SUMMARY', 'a\u0000b\u0007c\ud800d\r\ne\rf')))
    expect(textIn(read, 'SUMMARY')).toBe('abc\ufffdd\ne\nf')
    const [line] = parseCalendar(
      calendar([property('CONFERENCE', 'https://x.kz/', { LABEL: 'Бір, "екі"; үш' })]),
    ).lines
    expect(line?.parameters.LABEL).toBe("Бір, 'екі'; үш")
  })
})
