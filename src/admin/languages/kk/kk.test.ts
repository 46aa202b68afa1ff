import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  lexicalEditor,
  TextStateFeature,
} from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import type { SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { kk } from './index.ts'
import { lexical } from './lexical.ts'

type Texts = { readonly [key: string]: string | Texts }

const editor = await lexicalTexts()

/** Keys whose word is the same in Kazakh and Russian. */
const sameInRussian = ['fields:block', 'lexical:blocks:label']

/** Texts that need none of their placeholders: an empty cell is a dash. */
const withoutPlaceholders = ['general:noLabel']

describe.each([
  { name: 'Payload', kazakh: kk, english: en.translations, russian: ru.translations },
  { name: 'Lexical', kazakh: { lexical }, english: editor.en, russian: editor.ru },
])('$name in Kazakh', ({ kazakh, english, russian }) => {
  const texts = flatten(kazakh)
  const originals = flatten(english)
  const translations = [...texts].map(([key, text]) => ({
    key,
    text,
    original: originals.get(key) ?? '',
  }))

  it('has exactly the keys of the English texts', () => {
    expect(originals.size).toBeGreaterThan(0)
    expect([...texts.keys()].sort()).toEqual([...originals.keys()].sort())
  })

  it('leaves no text empty', () => {
    expect(translations.filter(({ text }) => !text.trim())).toEqual([])
  })

  it('keeps every placeholder and adds none', () => {
    const differing = translations.filter(
      ({ key, text, original }) =>
        !withoutPlaceholders.includes(key) &&
        placeholders(text).join() !== placeholders(original).join(),
    )
    expect(differing).toEqual([])
  })

  it('keeps the markup', () => {
    const differing = translations.filter(
      ({ text, original }) => tags(text).join() !== tags(original).join(),
    )
    expect(differing).toEqual([])
  })

  it('attaches no suffix to a placeholder, whose vowels are unknown', () => {
    expect(translations.filter(({ text }) => /\}\}[»"]?\p{L}/u.test(text))).toEqual([])
  })

  it('is not Russian', () => {
    const russianTexts = flatten(russian)
    const same = [...texts].filter(([key, text]) => text === russianTexts.get(key))
    const unexpected = same.map(([key]) => key).filter((key) => !sameInRussian.includes(key))
    expect(unexpected).toEqual([])
  })
})

/** What the editor's features really register, in the languages that Payload brings along. */
async function lexicalTexts(): Promise<{ en: Texts; ru: Texts }> {
  const translations: Record<string, Texts> = {}
  const config = { blocks: [], collections: [], i18n: { translations }, localization: false }
  const provide = lexicalEditor({
    features: ({ defaultFeatures }) => [
      ...defaultFeatures,
      BlocksFeature({ blocks: [], inlineBlocks: [] }),
      EXPERIMENTAL_TableFeature(),
      FixedToolbarFeature(),
      TextStateFeature(),
    ],
  })
  await provide({
    config: config as unknown as SanitizedConfig,
    isRoot: true,
    parentIsLocalized: false,
  })
  return { en: config.i18n.translations.en ?? {}, ru: config.i18n.translations.ru ?? {} }
}

function flatten(texts: Texts, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[[...path, key].join(':'), text] as const]
        : [...flatten(text, [...path, key])],
    ),
  )
}

/** Each placeholder once: «No {{label}} found» may name it more often than we do. */
function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{.*?\}\}/g))].sort()
}

/** «<1>», «</1>», «<a href="…">», but not the angle brackets of `<No {{label}}>`. */
function tags(text: string): string[] {
  return (text.match(/<\/?[0-9a-z][^>]*>/g) ?? []).sort()
}
