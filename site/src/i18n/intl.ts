// One of each is kept: they are large, outside of what the garbage collector sees, and a site needs the same few thousands of times.

const kept = new Map<string, unknown>()

const keeping =
  <Options, Made>(name: string, make: (locale: string, options: Options) => Made) =>
  (locale: string, options: Options) => {
    const key = JSON.stringify([name, locale, options])
    const made = (kept.get(key) as Made | undefined) ?? make(locale, options)
    kept.set(key, made)
    return made
  }

export const dateFormat = keeping(
  'date',
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)

export const numberFormat = keeping(
  'number',
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)

const listFormat = keeping(
  'list',
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
)

/** Kazakh, Russian and English */
export const enumerated = (locale: string, words: string[]) =>
  listFormat(locale, { type: 'conjunction' }).format(words)

export const pluralRules = keeping('plural', (locale, _: null) => new Intl.PluralRules(locale))
