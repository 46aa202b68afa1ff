import type { DocumentLanguages, LanguageState } from '../../editorial/languageStates.ts'
import { LANGUAGE_NAMES, type Label, LOCALES, type Locale } from '../../editorial/languages.ts'
import './languages.css'

const STATES: Record<LanguageState, Label> = {
  public: { kk: 'жарияланған', ru: 'опубликовано', en: 'published' },
  changed: {
    kk: 'жарияланған, жаңарақ қараламасы бар',
    ru: 'опубликовано, есть более новый черновик',
    en: 'published, with a newer draft',
  },
  stale: { kk: 'аударма ескірген', ru: 'перевод устарел', en: 'translation out of date' },
  draft: { kk: 'қаралама', ru: 'черновик', en: 'draft' },
  absent: { kk: 'әлі жоқ', ru: 'ещё нет', en: 'not there yet' },
}

const HEADING: Label = { kk: 'Тілдер', ru: 'Языки', en: 'Languages' }

interface Props {
  states: DocumentLanguages['states']
  /** The language of the interface. */
  language: Locale
  /** The language that is open, where one is. */
  open?: Locale
  /** The address of the document in a language. */
  href(locale: Locale): string
}

/** A chip for each language with the state of a document in it; each leads to the document in that language. */
export function LanguageChips({ states, language, open, href }: Props) {
  return (
    <ul className="languages" aria-label={HEADING[language]}>
      {LOCALES.map((locale) => {
        const state = states[locale]
        const name = `${LANGUAGE_NAMES[locale][language]}: ${STATES[state][language]}`
        return (
          <li key={locale}>
            <a
              href={href(locale)}
              className="languages__chip"
              data-state={state}
              title={name}
              aria-label={name}
              {...(open === locale && { 'aria-current': 'true' as const })}
            >
              {locale}
              <span aria-hidden="true">{SIGNS[state]}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** Colour alone says nothing to many. */
const SIGNS: Record<LanguageState, string> = {
  public: '✓',
  changed: '✎',
  stale: '!',
  draft: '…',
  absent: '–',
}
