import { bold, h2, p, text, ul } from '../text.ts'
import type { PageSeed } from '../types.ts'

/** An example: whoever runs the sites puts their own rules here. */
export const personalData: PageSeed = {
  key: 'personal-data',
  title: { kk: 'Дербес деректер', ru: 'Персональные данные', en: 'Personal data' },
  body: {
    kk: text(
      p(bold('Бұл мәтін – мысал.'), ' Оның орнына сайтты жүргізетін ұйым өз ережесін жариялайды.'),
      p(
        'Сайтты оқу үшін тіркелудің қажеті жоқ. Беттерде аты-жөніңізді, телефоныңызды немесе поштаңызды енгізетін өріс жоқ.',
      ),
      h2('Орталыққа жазылғанда'),
      p(
        'Курсқа немесе үйірмеге орталықтың өзінде жазыласыз. Сонда мына сұрақтарды қоюға құқығыңыз бар:',
      ),
      ul(
        'қандай деректерім жазылады және не үшін керек',
        'олар қайда және қанша уақыт сақталады',
        'деректерімді қалай түзетуге немесе өшіртуге болады',
      ),
    ),
    ru: text(
      p(
        bold('Этот текст приведён для примера.'),
        ' Вместо него организация, которая ведёт сайт, публикует свои правила.',
      ),
      p(
        'Чтобы читать сайт, регистрироваться не нужно. На страницах нет полей для имени, телефона или почты.',
      ),
      h2('Когда вы записываетесь в центре'),
      p('На курс или в кружок записываются в самом центре. Там вы вправе спросить:'),
      ul(
        'какие данные о вас записывают и зачем',
        'где и как долго их хранят',
        'как их исправить или удалить',
      ),
    ),
    en: text(
      p(
        bold('This text is an example.'),
        ' Whoever runs the site puts their own rules in its place.',
      ),
      p(
        'You can read the site without signing in. Its pages have no field for your name, telephone number or e-mail address.',
      ),
      h2('When you sign up at a centre'),
      p('You sign up for a course or a club at the centre itself. There you may ask:'),
      ul(
        'what is written down about you, and what for',
        'where it is kept, and for how long',
        'how to have it corrected or deleted',
      ),
    ),
  },
}
