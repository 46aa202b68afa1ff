import { LOCALES, type Locale } from '../../src/editorial/languages.ts'
import { slugify } from '../../src/editorial/slug/slugify.ts'
import { aboutCenters } from './pages/aboutCenters.ts'
import { contacts } from './pages/contacts.ts'
import { discountCard } from './pages/discountCard.ts'
import { howToTakePart } from './pages/howToTakePart.ts'
import { personalData } from './pages/personalData.ts'
import type { Localized, NavigationLink, PageSeed } from './types.ts'

type Labels = Localized<
  [
    news: string,
    events: string,
    centers: string,
    programs: string,
    grants: string,
    aboutCard: string,
  ]
>

const LABELS: Labels = {
  kk: ['Жаңалықтар', 'Іс-шаралар', 'Орталықтар', 'Бағдарламалар', 'Гранттар', 'Карта туралы'],
  ru: ['Новости', 'Мероприятия', 'Центры', 'Программы', 'Гранты', 'О карте'],
  en: ['News', 'Events', 'Centres', 'Programmes', 'Grants', 'About the card'],
}

/** The menu of every site. An address is that within the language: the site puts the language before it. */
export const NAVIGATION = Object.fromEntries(
  LOCALES.map((locale) => [locale, menu(locale)]),
) as Localized<NavigationLink[]>

function menu(locale: Locale): NavigationLink[] {
  const [news, events, centers, programs, grants, aboutCard] = LABELS[locale]
  const about = [howToTakePart, contacts, personalData].map((page) => toPage(page, locale))
  return [
    { label: news, href: '/news/' },
    { label: events, href: '/events/' },
    { label: centers, href: '/centers/' },
    { label: programs, href: '/programs/' },
    { label: grants, href: '/grants/' },
    {
      label: discountCard.title[locale],
      href: '/benefits/',
      children: [{ ...toPage(discountCard, locale), label: aboutCard }],
    },
    { ...toPage(aboutCenters, locale), children: about },
  ]
}

/** A page has the slug of its title, as publication makes it. */
function toPage({ title }: PageSeed, locale: Locale) {
  return { label: title[locale], href: `/pages/${slugify(title[locale], locale)}/` }
}
