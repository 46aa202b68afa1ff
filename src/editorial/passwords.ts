import type { Label } from './languages.ts'

// What a password has to be, after NIST SP 800-63B: long enough, not what is tried first, and nothing about kinds of characters.

export const SHORTEST = 12
export const LONGEST = 128

/** Whose password it is to be. */
export interface Owner {
  email?: string | null | undefined
  name?: string | null | undefined
}

/** @returns what is wrong with the password, undefined where nothing is */
export function weaknessOf(password: string, { email, name }: Owner = {}): Label | undefined {
  const length = [...password.normalize('NFC')].length
  if (length < SHORTEST) return TOO_SHORT
  if (length > LONGEST) return TOO_LONG
  const written = password.normalize('NFC').toLowerCase()
  const letters = lettersOf(written)
  const own = [email, email?.split('@')[0], name, name?.split(/\s+/).reverse().join('')]
  if ([...own, ...(name ?? '').split(/\s+/)].some((one) => repeats(letters, lettersOf(one)))) {
    return OWN_NAME
  }
  if (COMMON.some((word) => repeats(letters, word)) || isWalk(written)) return TOO_COMMON
  return undefined
}

const lettersOf = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

/** Whether the letters are the word, once or several times. Digits and signs around it are what everybody adds. */
const repeats = (letters: string, word: string) =>
  word !== '' && letters !== '' && letters.replaceAll(word, '') === ''

/** What is tried first, here and everywhere. */
const COMMON = [
  ...['password', 'passw', 'pass', 'parol', 'qupiasoz', 'qupiyasoz', 'kupiyasoz', 'secret'],
  ...['пароль', 'пароли', 'құпиясөз', 'құпия', 'секрет'],
  ...[
    'admin',
    'administrator',
    'root',
    'user',
    'welcome',
    'letmein',
    'login',
    'changeme',
    'default',
  ],
  ...['админ', 'администратор', 'әкімші', 'пользователь', 'пайдаланушы'],
  ...['iloveyou', 'sunshine', 'princess', 'monkey', 'dragon', 'football', 'superman', 'master'],
  ...['almaty', 'astana', 'kazakhstan', 'qazaqstan', 'kazakstan', 'zhastar', 'jastar', 'akimat'],
  ...['алматы', 'астана', 'қазақстан', 'казахстан', 'жастар', 'әкімдік', 'акимат', 'молодежь'],
  ...['almatyzhastary', 'almatyjastary', 'алматыжастары', 'zhastarortalygy', 'жастарорталығы'],
]

/** Rows and columns of the keyboards in use here, the alphabets, and how fingers go up and down. */
const LINES = [
  ...['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./', '!@#$%^&*()_+'],
  ...['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю.', 'әіңғүұқөһ', '"әіңғ,.үұқөһ'],
  ...['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik,', '9ol.', '0p;/'],
  ...['qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm', 'йфя', 'цыч', 'увс', 'кам', 'епи', 'нрт'],
  ...['гоь', 'шлб', 'щдю', '1йфя', '2цыч', '3увс', '4кам', '5епи', '6нрт', '7гоь', '8шлб'],
  ...['1q2w3e4r5t6y7u8i9o0p', 'qawsedrftgyhujikolp', '1й2ц3у4к5е6н7г8ш9щ0з', 'йфцыувкаепнргошлщд'],
  ...['abcdefghijklmnopqrstuvwxyz', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
  'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
]
const WALKS = LINES.flatMap((line) => [line, [...line].reverse().join('')])
const SHORTEST_STEP = 3

/** Whether it is nothing but walks along such lines and characters repeated, with a sign or two behind: `qwerty123456`, `йцукен111111!`. */
function isWalk(password: string) {
  let rest = password
  while (rest !== '') {
    const step = stepOf(rest)
    if (step === 0) return rest !== password && [...rest].length < SHORTEST_STEP
    rest = rest.slice(step)
  }
  return true
}

function stepOf(text: string) {
  const same = /^(.{1,3}?)\1{2,}/su.exec(text)?.[0].length ?? 0
  let longest = same
  for (let length = Math.max(SHORTEST_STEP, same + 1); length <= text.length; length += 1) {
    const start = text.slice(0, length)
    if (!WALKS.some((line) => line.includes(start))) break
    longest = length
  }
  return longest
}

const TOO_SHORT: Label = {
  kk: `Құпиясөз тым қысқа: кемінде ${SHORTEST} таңба керек. Бірнеше сөзден тұратын сөйлем жақсы.`,
  ru: `Пароль слишком короткий: нужно не меньше ${SHORTEST} знаков. Подойдёт фраза из нескольких слов.`,
  en: `The password is too short: at least ${SHORTEST} characters. A phrase of several words is good.`,
}
const TOO_LONG: Label = {
  kk: `Құпиясөз тым ұзын: ең көбі ${LONGEST} таңба.`,
  ru: `Пароль слишком длинный: не больше ${LONGEST} знаков.`,
  en: `The password is too long: at most ${LONGEST} characters.`,
}
const OWN_NAME: Label = {
  kk: 'Құпиясөз атыңыз немесе электрондық поштаңыз болмауы керек. Басқасын таңдаңыз.',
  ru: 'Пароль не должен быть вашим именем или адресом почты. Выберите другой.',
  en: 'The password must not be your name or your e-mail address. Choose another.',
}
const TOO_COMMON: Label = {
  kk: 'Мұндай құпиясөзді табу оңай. Бірнеше сөзден тұратын сөйлем таңдаңыз.',
  ru: 'Такой пароль легко подобрать. Выберите фразу из нескольких слов.',
  en: 'Such a password is easily guessed. Choose a phrase of several words.',
}
