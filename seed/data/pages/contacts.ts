import { h2, p, text, ul } from '../text.ts'
import type { PageSeed } from '../types.ts'

/** The sources give no telephone number and no address, and none is made up. */
export const contacts: PageSeed = {
  key: 'contacts',
  title: { kk: 'Байланыс', ru: 'Контакты', en: 'Contacts' },
  body: {
    kk: text(
      p(
        'Сұрағыңыз болса, өз ауданыңыздағы орталыққа жүгініңіз. Әр орталықтың бетінде оның қай ауданда екені, қызметтері және жұмыс уақыты жазылған.',
      ),
      h2('Қандай сұрақпен келуге болады'),
      ul(
        'курсқа немесе үйірмеге жазылу',
        'жұмыс, баспана және кәсіп ашу жөніндегі кеңес',
        'заңгер мен психологтің көмегі',
        'жеңілдік картасы',
      ),
      h2('Телефон мен мекенжай'),
      p(
        'Бұл – сайттың демо-нұсқасы: телефон мен мекенжай әлі енгізілмеген, ал жұмыс уақыты мысал ретінде берілген. Нақты мәліметті орталықтар өздері қосады.',
      ),
    ),
    ru: text(
      p(
        'С вопросами обращайтесь в центр своего района. На странице каждого центра указаны район, услуги и часы работы.',
      ),
      h2('С чем можно прийти'),
      ul(
        'запись на курс или в кружок',
        'консультации о работе, жилье и своём деле',
        'помощь юриста и психолога',
        'дисконтная карта',
      ),
      h2('Телефоны и адреса'),
      p(
        'Это демонстрационная версия сайта: телефонов и адресов в ней пока нет, а часы работы приведены для примера. Настоящие сведения добавят сами центры.',
      ),
    ),
    en: text(
      p(
        'With questions, turn to the centre of your district. The page of each centre gives its district, services and opening hours.',
      ),
      h2('What to come with'),
      ul(
        'signing up for a course or a club',
        'advice on jobs, housing and starting a business',
        'legal and psychological help',
        'the discount card',
      ),
      h2('Telephone numbers and addresses'),
      p(
        'This is a demonstration of the site: it has no telephone numbers and addresses yet, and the opening hours are an example. The centres themselves will add what is true.',
      ),
    ),
  },
}
