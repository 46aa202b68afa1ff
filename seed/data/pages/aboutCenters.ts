import { h2, p, text, ul } from '../text.ts'
import type { PageSeed } from '../types.ts'

export const aboutCenters: PageSeed = {
  key: 'about-centers',
  title: { kk: 'Орталықтар туралы', ru: 'О центрах', en: 'About the centres' },
  body: {
    kk: text(
      p(
        'Алматы қаласы мен Алматы облысының жастар орталықтары 14 пен 35 жас аралығындағыларға арналған. Мұнда жаңа нәрсе үйренуге, маманмен ақылдасуға және бос уақытты пайдалы өткізуге болады.',
      ),
      h2('Қалада'),
      p(
        'Сегіз ауданның әрқайсысында комьюнити-орталық ашылған (Kazinform, 2024 жыл). Мақсат – жастар алысқа сабылмай, өз ауданында бас қоссын, қоғамнан өз орнын тапсын. Алатау ауданындағы «Алматы жастары» орталығы Жетісу мен Әуезов аудандарының жастарына да қызмет көрсетеді.',
      ),
      h2('Облыста'),
      p(
        'Қарасай ауданының жастар ресурстық орталығы жаңа ғимаратта жұмыс істейді, Қонаев қаласы мен Іле ауданында коворкинг-орталықтар бар. 2026 жылы Талғар, Жамбыл, Еңбекшіқазақ және Ұйғыр аудандарында да орталық ашу жоспарланған (Kazinform, 2025 жылғы 13 желтоқсан).',
      ),
      h2('Орталықтардан не табасыз'),
      ul(
        'курстар, үйірмелер және шеберлік сабақтары',
        'жұмыс, баспана және кәсіп ашу жөнінде кеңес',
        'заңгер мен психологтің көмегі',
        'мемлекеттік бағдарламалар мен гранттар туралы мәлімет',
      ),
      p('Әр орталықтың мүмкіндігі әртүрлі: нақты не бар екенін орталықтың өз бетінен қараңыз.'),
    ),
    ru: text(
      p(
        'Молодёжные центры города Алматы и Алматинской области открыты для тех, кому от 14 до 35 лет. Сюда приходят учиться новому, советоваться со специалистами и с пользой проводить свободное время.',
      ),
      h2('В городе'),
      p(
        'В каждом из восьми районов открыт комьюнити-центр (Kazinform, 2024 год). Замысел в том, чтобы молодёжи было где собраться рядом с домом, не тратя время на дорогу, и проще было найти себя. Центр «Алматы жастары» в Алатауском районе работает и для Жетысуского и Ауэзовского районов.',
      ),
      h2('В области'),
      p(
        'Молодёжный ресурсный центр Карасайского района работает в новом здании, в Конаеве и Илийском районе есть коворкинг-центры. На 2026 год запланированы центры в Талгарском, Жамбылском, Енбекшиказахском и Уйгурском районах (Kazinform, 13 декабря 2025 года).',
      ),
      h2('Что можно найти в центрах'),
      ul(
        'курсы, кружки и мастер-классы',
        'консультации о работе, жилье и своём деле',
        'помощь юриста и психолога',
        'сведения о государственных программах и грантах',
      ),
      p('Возможности у центров разные: что есть в каждом, смотрите на его странице.'),
    ),
    en: text(
      p(
        'The youth centres of Almaty city and Almaty region are for people aged 14 to 35. They are places to learn, to ask for advice and to use free time well.',
      ),
      h2('In the city'),
      p(
        'Each of the eight districts has a community centre (Kazinform, 2024). The idea is a place to meet in every district, less commuting, and help to find one’s place in society. The Almaty Zhastary centre in Alatau district serves Zhetysu and Auezov districts too.',
      ),
      h2('In the region'),
      p(
        'The Karasai District Youth Resource Centre has a new building; Konaev city and Ile district have coworking centres. For 2026, centres are planned in Talgar, Zhambyl, Enbekshikazakh and Uigur districts (Kazinform, 13 December 2025).',
      ),
      h2('What the centres offer'),
      ul(
        'courses, clubs and master classes',
        'advice on work, housing and starting a business',
        'legal and psychological help',
        'information on state programmes and grants',
      ),
      p('Centres differ: see the page of each.'),
    ),
  },
}
