import { h2, ol, p, text } from '../text.ts'
import type { PageSeed } from '../types.ts'

export const howToTakePart: PageSeed = {
  key: 'how-to-take-part',
  title: { kk: 'Қалай қатысуға болады', ru: 'Как принять участие', en: 'How to take part' },
  body: {
    kk: text(
      p(
        'Жастар орталықтары 14 пен 35 жас аралығындағыларға арналған. Курсқа, үйірмеге немесе кеңеске келу үшін төрт қадам жеткілікті.',
      ),
      h2('Төрт қадам'),
      ol(
        'Іс-шаралар тізімінен өзіңізге ұнағанын таңдаңыз.',
        'Оның қай орталықта және қай тілде өтетінін, қандай жасқа арналғанын қараңыз.',
        'Жазылу мерзімі көрсетілсе, соған дейін орталыққа хабарласып жазылыңыз.',
        'Белгіленген уақытта келіңіз. Іс-шараның күні өзгерсе немесе ол өтпейтін болса, бұл туралы оның бетінде жазылады.',
      ),
      h2('Ақы төлеу керек пе'),
      p(
        'Комьюнити-орталықтардағы барлық курс және «Алматы жастары» орталығындағы үйірмелер тегін. Қарасай ауданының жастар ресурстық орталығында жұмысқа орналасу, баспана алу және кәсіп ашу жөніндегі кеңес пен тігін сабақтары да тегін.',
      ),
      h2('Таңдау қиын болса'),
      p(
        'Комьюнити-орталықтағы тәлімгермен ақылдасыңыз: ол курс немесе мамандық таңдауға көмектеседі.',
      ),
    ),
    ru: text(
      p(
        'Молодёжные центры открыты для тех, кому от 14 до 35 лет. Чтобы попасть на курс, в кружок или на консультацию, хватит четырёх шагов.',
      ),
      h2('Четыре шага'),
      ol(
        'Выберите в списке мероприятий то, что вам по душе.',
        'Посмотрите, в каком центре и на каком языке оно проходит и для какого возраста.',
        'Если указан срок записи, свяжитесь с центром и запишитесь вовремя.',
        'Приходите в назначенное время. О переносе или отмене сообщают на странице мероприятия.',
      ),
      h2('Нужно ли платить'),
      p(
        'Все курсы в комьюнити-центрах и кружки центра «Алматы жастары» бесплатны. В молодёжном ресурсном центре Карасайского района бесплатны консультации по вопросам работы, жилья и своего дела и занятия шитьём.',
      ),
      h2('Если трудно выбрать'),
      p(
        'Посоветуйтесь с наставником в комьюнити-центре: он поможет определиться с курсом или профессией.',
      ),
    ),
    en: text(
      p(
        'The youth centres are for people aged 14 to 35. Four steps take you to a course, a club or a consultation.',
      ),
      h2('Four steps'),
      ol(
        'Choose what you like from the list of events.',
        'See at which centre it is, in which language and for which ages.',
        'Where there is a time to sign up, get in touch with the centre and sign up by then.',
        'Come at the time given. Dates that are moved or cancelled are marked on the page of the event.',
      ),
      h2('Is there anything to pay'),
      p(
        'All courses at the community centres and the clubs of the Almaty Zhastary centre are free. At the Karasai District Youth Resource Centre advice on jobs, housing and starting a business is free, and so are the sewing lessons.',
      ),
      h2('If you cannot decide'),
      p('Talk to a mentor at a community centre, who helps to choose a course or a profession.'),
    ),
  },
}
