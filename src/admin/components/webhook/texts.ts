import type { Label } from '../../../editorial/languages.ts'
import type { Fault } from '../../../notify/post.ts'
import type { State } from '../../../notify/standing.ts'

export const TEXTS = {
  heading: { kk: 'Вебхук', ru: 'Вебхук', en: 'Webhook' },
  saveFirst: {
    kk: 'Алдымен сайтты сақтаңыз.',
    ru: 'Сначала сохраните сайт.',
    en: 'Save the site first.',
  },
  send: { kk: 'Қайта жіберу', ru: 'Отправить ещё раз', en: 'Send again' },
  sent: {
    kk: 'Хабарлама кезекке қойылды.',
    ru: 'Уведомление поставлено в очередь.',
    en: 'The notice is queued.',
  },
  failed: {
    kk: 'Болмады. Қайталап көріңіз.',
    ru: 'Не получилось. Попробуйте ещё раз.',
    en: 'That did not work. Please try again.',
  },
  since: { kk: 'Қашаннан бері', ru: 'С какого времени', en: 'Since' },
  next: { kk: 'Келесі талпыныс', ru: 'Следующая попытка', en: 'Next attempt' },
  last: { kk: 'Соңғы жауап', ru: 'Последний ответ', en: 'Last answer' },
  attempts: { kk: 'Талпыныстар журналы', ru: 'Журнал попыток', en: 'Log of attempts' },
  at: { kk: 'Уақыты', ru: 'Время', en: 'Time' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  took: { kk: 'Ұзақтығы, мс', ru: 'Длительность, мс', en: 'Took, ms' },
  message: { kk: 'Хабарлама', ru: 'Уведомление', en: 'Notice' },
  drawFirst: {
    kk: 'Құпия кілт жасау',
    ru: 'Создать секретный ключ',
    en: 'Draw a secret',
  },
  draw: {
    kk: 'Кілтті ауыстыру',
    ru: 'Заменить ключ',
    en: 'Replace the secret',
  },
  leaked: {
    kk: 'Кілт бөгде адамға белгілі болды',
    ru: 'Ключ стал известен посторонним',
    en: 'The secret is known to strangers',
  },
  endFormer: {
    kk: 'Кілт бірден ауыстырылсын ба?',
    ru: 'Заменить ключ немедленно?',
    en: 'Replace the secret at once?',
  },
  formerEnds: {
    kk: 'Бұрынғы кілт дереу күшін жояды. Жаңа кілт сайтқа енгізілгенше сайт хабарламаларды қабылдамайды.',
    ru: 'Прежний ключ сразу перестанет действовать. Пока на сайте нет нового ключа, сайт не будет принимать уведомления.',
    en: 'The former one ends now. Until the site has the new one, it takes no notices.',
  },
  replaceAtOnce: {
    kk: 'Бірден ауыстыру',
    ru: 'Заменить немедленно',
    en: 'Replace at once',
  },
  drawn: {
    kk: 'Құпия кілт дайын. Оны қазір көшіріп алыңыз: енді көрсетілмейді.',
    ru: 'Секретный ключ готов. Скопируйте его сейчас: больше он не будет показан.',
    en: 'The secret is drawn. Copy it now: it is never shown again.',
  },
  copy: { kk: 'Көшіру', ru: 'Скопировать', en: 'Copy' },
  copied: { kk: 'Көшірілді.', ru: 'Скопировано.', en: 'Copied.' },
  secretSince: { kk: 'Құпия кілт жасалған', ru: 'Ключ создан', en: 'Secret drawn' },
  goodUntil: {
    kk: 'Ескі кілт жарамды',
    ru: 'Прежний ключ действует до',
    en: 'Former one good until',
  },
} satisfies Record<string, Label>

export const STATES: Record<State, Label> = {
  'no-secret': {
    kk: 'Құпия кілт әлі жасалмаған, сондықтан ештеңе жіберілмейді.',
    ru: 'Секретный ключ ещё не создан, поэтому ничего не отправляется.',
    en: 'No secret is drawn yet, so nothing is sent.',
  },
  untold: {
    kk: 'Сайтқа әлі ештеңе жіберілген жоқ.',
    ru: 'Сайту ещё ничего не отправлялось.',
    en: 'Nothing was sent to the site so far.',
  },
  known: {
    kk: 'Сайт соңғы өзгерістерден хабардар.',
    ru: 'Сайт знает о последних изменениях.',
    en: 'The site knows of the latest changes.',
  },
  waiting: {
    kk: 'Хабарлама жіберілгелі тұр.',
    ru: 'Уведомление вот-вот уйдёт.',
    en: 'A notice is about to leave.',
  },
  retrying: {
    kk: 'Сайт хабарламаны қабылдамады, қайталап жіберіледі.',
    ru: 'Сайт не принял уведомление, оно будет отправлено снова.',
    en: 'The site did not take the notice; it is sent again.',
  },
  dead: {
    kk: 'Сайт бір тәулік бойы жауап бермеді, енді жіберілмейді.',
    ru: 'Сайт не отвечал целые сутки, отправка прекращена.',
    en: 'The site gave no answer for a whole day; nobody tries any more.',
  },
  gone: {
    kk: 'Сайт бұл мекенжайдың енді жоқ екенін айтты (410), сондықтан ештеңе жіберілмейді. Жаңа мекенжайын жазыңыз немесе қайта жіберіп көріңіз.',
    ru: 'Сайт сообщил, что этого адреса больше нет (410), поэтому ничего не отправляется. Укажите новый адрес или отправьте ещё раз.',
    en: 'The site said that this address is gone for good (410), so nothing is sent. Give it another address, or send again.',
  },
}

export const FAULTS: Record<Fault, Label> = {
  refused: {
    kk: 'мекенжай ішкі желіге апарады, оған рұқсат жоқ',
    ru: 'адрес ведёт во внутреннюю сеть, это не разрешено',
    en: 'the address leads into a private network, which is not allowed',
  },
  timeout: {
    kk: '10 секундта жауап келмеді',
    ru: 'за 10 секунд ответа не было',
    en: 'no answer within 10 seconds',
  },
  name: { kk: 'мұндай домен табылмады', ru: 'такого домена нет', en: 'there is no such domain' },
  connection: {
    kk: 'қосылу мүмкін болмады',
    ru: 'не удалось соединиться',
    en: 'it could not be connected to',
  },
  tls: {
    kk: 'сертификаты жарамсыз',
    ru: 'сертификат недействителен',
    en: 'its certificate is not valid',
  },
  invalid: {
    kk: 'жауабы HTTP емес',
    ru: 'ответ не по HTTP',
    en: 'its answer was no HTTP',
  },
  secret: {
    kk: 'құпия кілт оқылмайды (PAYLOAD_SECRET өзгерген), жаңасын жасаңыз',
    ru: 'ключ не читается (сменился PAYLOAD_SECRET), создайте новый',
    en: 'the secret cannot be read (PAYLOAD_SECRET is another one); draw a new one',
  },
}
