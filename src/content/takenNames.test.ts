import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { refuseTakenNames } from './takenNames.ts'

const select = (name: string, more: object = {}) =>
  ({ name, type: 'select', options: ['a', 'b'], ...more }) as Field
const refuse =
  (...fields: Field[]) =>
  () =>
    refuseTakenNames('topics', fields)

describe('the name of a field', () => {
  it.each([
    ['that of the type of _status', select('status'), 'enumName'],
    ['the same, within a row', { type: 'row', fields: [select('status')] } as Field, 'enumName'],
    ['that of the table of links', select('rels', { hasMany: true }), 'topics_rels'],
    ['that of the table of languages', select('l10n', { hasMany: true }), 'topics_l10n'],
    ['the same, of a list', { name: 'l10n', type: 'array', fields: [] } as Field, 'topics_l10n'],
  ])('is not %s', (_, field, message) => {
    expect(refuse(field)).toThrow(message)
  })

  it('is any other', () => {
    expect(
      refuse(select('kind'), select('rels'), select('status', { enumName: 'enum_topics_state' }), {
        name: 'own',
        type: 'group',
        fields: [select('status')],
      } as Field),
    ).not.toThrow()
  })
})
