import { h2, p, text, ul } from '../../text.ts'
import { communityCenter, DAILY_HOURS } from './communityCenter.ts'
import { COMMON_TO_ALL, DOMBRA, MENTOR, PSYCHOLOGIST, SELF_DEVELOPMENT } from './offers.ts'

export const bostandyk = communityCenter({
  district: 'bostandyk',
  title: {
    kk: 'Бостандық ауданының комьюнити-орталығы',
    ru: 'Комьюнити-центр Бостандыкского района',
    en: 'Bostandyk District Community Centre',
  },
  summary: {
    kk: 'Домбыра сабақтары, өзін-өзі дамытуға арналған шеберлік сабақтары және психологтің кеңесі бір жерде.',
    ru: 'Занятия на домбре, мастер-классы по саморазвитию и консультации психолога в одном месте.',
    en: 'Dombra classes, master classes in self-development and psychological consultations in one place.',
  },
  body: {
    kk: text(
      p(
        'Бостандық ауданының комьюнити-орталығы – жастар бас қосып, жаңа нәрсе үйренетін орын. Аумағы шамамен 300 шаршы метр (Kazinform, 2024 жыл), безендірілуі заманауи, ұлттық нақышы бар.',
      ),
      h2('Өнер мен өзін-өзі дамыту'),
      p('Қала орталықтарының мүмкіндіктері арасында мыналар бар:'),
      ul(
        'домбыра сабақтары',
        'дыбыс жазу студиялары',
        'өзін-өзі дамытуға арналған шеберлік сабақтары',
        'психологтің кеңесі',
      ),
      COMMON_TO_ALL.kk,
    ),
    ru: text(
      p(
        'В комьюнити-центре Бостандыкского района молодёжь встречается и учится новому. Его площадь около 300 м² (Kazinform, 2024 год), оформление современное, с национальными мотивами.',
      ),
      h2('Искусство и саморазвитие'),
      p('Среди возможностей городских центров:'),
      ul(
        'занятия на домбре',
        'студии звукозаписи',
        'мастер-классы по саморазвитию',
        'консультации психолога',
      ),
      COMMON_TO_ALL.ru,
    ),
    en: text(
      p(
        'The community centre of Bostandyk district is a place to meet and to learn something new. It has about 300 m² (Kazinform, 2024); its design is modern, with ethnic notes.',
      ),
      h2('Art and self-development'),
      p('Among what the city’s centres have to offer:'),
      ul(
        'dombra classes',
        'recording studios',
        'master classes in self-development',
        'psychological consultations',
      ),
      COMMON_TO_ALL.en,
    ),
  },
  offers: [DOMBRA, SELF_DEVELOPMENT, PSYCHOLOGIST, MENTOR],
  hours: DAILY_HOURS,
  picture: 'dombra',
})
