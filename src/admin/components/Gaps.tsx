import type { ServerProps } from 'payload'
import { contentTypes } from '../../content/index.ts'
import { isLocale, LANGUAGE_NAMES, type Label } from '../../editorial/languages.ts'
import type { Database } from '../../publication/database.ts'
import { findGaps, type Gap } from '../../publication/gaps.ts'
import { sayIn } from '../say.ts'
import './gaps.css'

const MOST = 12

const TEXTS = {
  heading: { kk: 'Аударма күйі', ru: 'Состояние переводов', en: 'Translations' },
  none: {
    kk: 'Жарияланғанның бәрі қазақша да, орысша да бар, ескірген аударма жоқ.',
    ru: 'Всё опубликованное есть на казахском и русском, устаревших переводов нет.',
    en: 'All that is public is there in Kazakh and Russian, and no translation is out of date.',
  },
  'without-kazakh': {
    kk: 'Қазақшасы жарияланбаған',
    ru: 'Нет публикации на казахском',
    en: 'Not public in Kazakh',
  },
  'without-russian': {
    kk: 'Орысшасы жарияланбаған',
    ru: 'Нет публикации на русском',
    en: 'Not public in Russian',
  },
  stale: { kk: 'Аударма ескірген', ru: 'Перевод устарел', en: 'Translation out of date' },
} satisfies Record<string, Label>

/** On the dashboard: which public documents lack Kazakh or Russian, and which translations have fallen behind. */
export async function Gaps({ payload, i18n }: ServerProps) {
  const { drizzle } = payload.db as unknown as { drizzle: Database }
  const types = contentTypes.filter(({ permanent }) => !permanent).map(({ type }) => type)
  const gaps = await findGaps(drizzle, types, MOST)
  const say = (text: Label) => sayIn(i18n.language, text)
  const address = ({ type, doc, locale }: Gap) => {
    const collection = contentTypes.find((one) => one.type === type)?.collection
    return `${payload.config.routes.admin}/collections/${collection}/${doc}?locale=${locale}`
  }
  return (
    <section className="gaps">
      <h2>{say(TEXTS.heading)}</h2>
      {gaps.length === 0 && <p>{say(TEXTS.none)}</p>}
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.type} ${gap.doc} ${gap.locale}`} data-kind={gap.kind}>
            <span>
              {say(TEXTS[gap.kind])}
              {gap.kind === 'stale' &&
                isLocale(gap.locale) &&
                ` (${say(LANGUAGE_NAMES[gap.locale])})`}
            </span>
            <a href={address(gap)}>{gap.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
