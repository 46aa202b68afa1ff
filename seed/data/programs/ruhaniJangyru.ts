import { h2, p, text, ul } from '../text.ts'
import type { ProgramSeed } from '../types.ts'

export const ruhaniJangyru: ProgramSeed = {
  key: 'ruhani-jangyru',
  title: {
    kk: '«Рухани жаңғыру»',
    ru: '«Рухани жаңғыру»',
    en: 'Rukhani Zhangyru',
  },
  summary: {
    kk: 'Алатау ауданындағы «Алматы жастары» жастар орталығы осы бағдарлама аясында ашылған.',
    ru: 'В рамках этой программы в Алатауском районе открыт молодёжный центр «Алматы жастары».',
    en: 'The programme under which the Almaty Zhastary Youth Centre was opened in Alatau district.',
  },
  // What the centre that was opened under it offers.
  offers: {
    kk: [
      { text: 'Жұмысқа орналасу, мамандық таңдау және кәсіп ашу жөнінде кеңес' },
      { text: 'Ағылшын тілі, домбыра және шахмат үйірмелері' },
      { text: 'Құқықтық және психологиялық көмек' },
    ],
    ru: [
      { text: 'Консультации о работе, выборе профессии и своём деле' },
      { text: 'Кружки английского языка, домбры и шахмат' },
      { text: 'Помощь юриста и психолога' },
    ],
    en: [
      { text: 'Advice on jobs, careers and starting a business' },
      { text: 'English, dombra and chess clubs' },
      { text: 'Legal and psychological help' },
    ],
  },
  body: {
    kk: text(
      p(
        'Бағдарлама аясында ашылған «Алматы жастары» орталығы Алатау ауданында орналасқан, Жетісу және Әуезов аудандарының жастарына да қызмет көрсетеді.',
      ),
      h2('Орталықтың мақсаты'),
      ul(
        'бос уақытты пайдалы өткізу',
        'салауатты өмір салты',
        'әлемдік және ұлттық мәдениетпен танысу',
        'шет тілдері, өнер, әдебиет және дәстүр',
      ),
    ),
    ru: text(
      p(
        'Центр «Алматы жастары», открытый в рамках программы, находится в Алатауском районе и работает также для молодёжи Жетысуского и Ауэзовского районов.',
      ),
      h2('К чему стремится центр'),
      ul(
        'чтобы свободное время проходило с пользой',
        'чтобы молодёжь вела здоровый образ жизни',
        'чтобы ей были ближе мировая и национальная культура',
        'чтобы она знала иностранные языки, искусство, литературу и традиции',
      ),
    ),
    en: text(
      p(
        'The Almaty Zhastary centre, opened under the programme, is in Alatau district and serves the young people of Zhetysu and Auezov districts too.',
      ),
      h2('What the centre is for'),
      ul(
        'free time, well used',
        'a healthy way of life',
        'access to world and national culture',
        'foreign languages, art, literature and traditions',
      ),
    ),
  },
  districts: ['alatau', 'zhetysu', 'auezov'],
  picture: 'almaty-jastary-offers',
}
